// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/update_v2.h"
#include "core/crdt/utf8.h"

namespace meridian::crdt {

namespace {

void passOn(const ByteReader &reader, ByteReader &errors)
{
    if (reader.failed())
        errors.fail(reader.error());
}

} // namespace

uchar ByteColumn::read(ByteReader &errors)
{
    if (m_left == 0 && !m_endless) {
        m_value = m_reader.byte();
        m_endless = !m_reader.failed() && m_reader.atEnd();
        m_left = m_endless ? 0 : m_reader.varUint() + 1;
        passOn(m_reader, errors);
    }
    m_left -= m_endless ? 0 : 1;
    return m_value;
}

quint64 NumberColumn::read(ByteReader &errors)
{
    if (m_left == 0) {
        const ByteReader::Signed number = m_reader.varInt();
        m_value = number.magnitude;
        m_left = number.negative ? m_reader.varUint() + 2 : 1;
        passOn(m_reader, errors);
    }
    --m_left;
    return m_value;
}

quint64 StepColumn::read(ByteReader &errors)
{
    if (m_left == 0) {
        const qint64 number = m_reader.varInt().value();
        m_step = number >> 1;
        m_left = (number & 1) != 0 ? m_reader.varUint() + 2 : 1;
        passOn(m_reader, errors);
    }
    --m_left;
    m_value += m_step;
    if (m_value < 0 || m_value > static_cast<qint64>(ClientId::Limit)) {
        errors.fail(CrdtError::Malformed);
        m_value = 0;
    }
    return static_cast<quint64>(m_value);
}

StringColumn::StringColumn(QByteArrayView bytes, ByteReader &errors)
{
    ByteReader reader(bytes);
    const QByteArrayView text = reader.varBytes();
    if (!reader.failed() && !utf16Units(text))
        reader.fail(CrdtError::Malformed);
    passOn(reader, errors);
    if (!reader.failed())
        m_text = fromUtf8(text);
    m_lengths.emplace(reader);
}

QStringView StringColumn::read(ByteReader &errors)
{
    const quint64 length = m_lengths->read(errors);
    if (length > static_cast<quint64>(m_text.size() - m_at)) {
        errors.fail(CrdtError::Truncated);
        return {};
    }
    const QStringView text = QStringView(m_text).sliced(m_at, static_cast<qsizetype>(length));
    m_at += static_cast<qsizetype>(length);
    return text;
}

} // namespace meridian::crdt
