// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/json_array_reader.h"

namespace meridian {
namespace {

constexpr qsizetype ChunkBytes = 64 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

JsonArrayReader::JsonArrayReader(Source source, qsizetype largestElement)
    : m_source(std::move(source))
    , m_largest(largestElement)
{
}

bool JsonArrayReader::fill()
{
    QByteArray read(ChunkBytes, Qt::Uninitialized);
    const qint64 got = m_source(read.data(), read.size());
    if (got < 0)
        m_fault = Fault::ReadFailed;
    if (got <= 0)
        return false;
    read.truncate(got);
    m_at = 0;
    m_chunk = std::move(read);
    if (m_place == Place::BeforeStart) {
        m_place = Place::BeforeArray;
        startDecoding();
    }
    if (m_utf16) {
        QString text = std::exchange(m_held, {}) + QString(m_utf16->decode(m_chunk));
        if (!text.isEmpty() && text.back().isHighSurrogate()) {
            m_held = text.back();
            text.chop(1);
        }
        m_chunk = text.toUtf8();
        return m_chunk.isEmpty() ? fill() : true;
    }
    return true;
}

void JsonArrayReader::startDecoding()
{
    const auto byte
        = [&](qsizetype i) { return i < m_chunk.size() ? uchar(m_chunk[i]) : uchar(' '); };
    if (byte(0) == 0xef && byte(1) == 0xbb && byte(2) == 0xbf)
        m_at = 3;
    else if ((byte(0) == 0xff && byte(1) == 0xfe) || (byte(0) == '[' && byte(1) == 0))
        m_utf16.emplace(QStringDecoder::Utf16LE);
    else if ((byte(0) == 0xfe && byte(1) == 0xff) || (byte(0) == 0 && byte(1) == '['))
        m_utf16.emplace(QStringDecoder::Utf16BE);
}

//! Moves to the first byte that is neither blank nor a comma.
std::optional<char> JsonArrayReader::skipToElement()
{
    for (;;) {
        for (; m_at < m_chunk.size(); ++m_at) {
            const char c = m_chunk[m_at];
            if (!isBlank(c) && !(c == ',' && m_place == Place::Inside))
                return c;
        }
        if (!fill()) {
            if (m_fault == Fault::None)
                m_fault = m_place == Place::Inside ? Fault::Truncated : Fault::NotAnArray;
            return std::nullopt;
        }
    }
}

void JsonArrayReader::keep(qsizetype from, qsizetype to)
{
    if (m_overflow || m_element.size() + (to - from) > m_largest) {
        m_overflow = true;
        m_element = QByteArray();
    } else {
        m_element.append(m_chunk.constData() + from, to - from);
    }
}

bool JsonArrayReader::scanElement()
{
    qint64 depth = 0;
    bool inString = false, escaped = false;
    for (;;) {
        const qsizetype from = m_at;
        for (; m_at < m_chunk.size(); ++m_at) {
            const char c = m_chunk[m_at];
            if (inString) {
                if (escaped)
                    escaped = false;
                else if (c == '\\')
                    escaped = true;
                else if (c == '"')
                    inString = false;
                continue;
            }
            if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (depth == 0 && (c == ',' || c == ']' || c == '}')) {
                keep(from, m_at);
                return true;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                keep(from, ++m_at);
                return true;
            }
        }
        keep(from, m_at);
        if (!fill()) {
            if (m_fault == Fault::None)
                m_fault = Fault::Truncated;
            return false;
        }
    }
}

//! Two lists in one file, say: the second is not read, and that is a fault.
void JsonArrayReader::lookBehindTheEnd()
{
    do {
        for (; m_at < m_chunk.size(); ++m_at) {
            if (!isBlank(m_chunk[m_at]) && m_chunk[m_at] != '\0') {
                m_fault = Fault::GoesOn;
                return;
            }
        }
    } while (fill());
}

std::optional<QByteArray> JsonArrayReader::next()
{
    while (m_fault == Fault::None && m_place != Place::AfterArray) {
        const std::optional<char> first = skipToElement();
        if (!first)
            break;
        if (m_place != Place::Inside) {
            if (*first != '[') {
                m_fault = Fault::NotAnArray;
                break;
            }
            m_place = Place::Inside;
            ++m_at;
            continue;
        }
        if (*first == ']') {
            m_place = Place::AfterArray;
            ++m_at;
            lookBehindTheEnd();
            break;
        }
        m_element = QByteArray();
        m_overflow = false;
        if (*first == '}')
            ++m_at; // a bracket that closes nothing: left out, or it would be met for ever
        else if (scanElement() && !m_overflow)
            return std::move(m_element);
        m_tooLarge += m_overflow ? 1 : 0;
    }
    return std::nullopt;
}

} // namespace meridian
