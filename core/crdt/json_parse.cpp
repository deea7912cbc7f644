// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/json_text.h"
#include <charconv>
#include <cmath>
#include <limits>

namespace meridian::crdt {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

//! What a number is that a double cannot hold: infinite, or nothing.
double outOfRange(const QByteArray &number)
{
    // Where the first digit that is not 0 stands, against the decimal point and the exponent.
    qint64 exponent = 0;
    const qsizetype e = number.toLower().indexOf('e');
    if (e >= 0)
        std::from_chars(number.data() + e + (number[e + 1] == '+' ? 2 : 1), number.data() + number.size(),
                        exponent);
    const QByteArray digits = e >= 0 ? number.left(e) : number;
    const qsizetype point = digits.indexOf('.') >= 0 ? digits.indexOf('.') : digits.size();
    qsizetype first = 0;
    while (first < digits.size() && (digits[first] < '1' || digits[first] > '9'))
        ++first;
    const bool large = point - first + exponent > 0;
    const double size = large ? std::numeric_limits<double>::infinity() : 0.0;
    return number.startsWith('-') ? -size : size;
}

class Parser {
public:
    Parser(QStringView text, int depth) : m_text(text), m_depth(depth) {}

    std::expected<Any, CrdtError> whole()
    {
        Any value = this->value(m_depth);
        skipBlanks();
        if (!m_error && m_at != m_text.size())
            fail(CrdtError::Malformed);
        if (m_error)
            return std::unexpected(*m_error);
        return value;
    }

private:
    void fail(CrdtError error)
    {
        if (!m_error)
            m_error = error;
        m_at = m_text.size();
    }
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlanks()
    {
        while (peek() == u' ' || peek() == u'\t' || peek() == u'\n' || peek() == u'\r')
            ++m_at;
    }
    bool take(QStringView word)
    {
        if (!m_text.mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    bool take(char16_t c) { return take(QStringView(&c, 1)); }

    Any value(int depth)
    {
        skipBlanks();
        if (depth < 0) {
            fail(CrdtError::TooDeep);
            return {};
        }
        const QChar c = peek();
        if (c == u'"')
            return string();
        if (c == u'{')
            return object(depth);
        if (c == u'[')
            return array(depth);
        if (c == u'-' || isDigit(c))
            return number();
        if (take(u"null"))
            return Any::Null();
        if (take(u"true"))
            return true;
        if (take(u"false"))
            return false;
        fail(CrdtError::Malformed);
        return {};
    }

    Any object(int depth)
    {
        Any::Object result;
        ++m_at;
        skipBlanks();
        if (take(u'}'))
            return result;
        do {
            skipBlanks();
            QString key = string();
            skipBlanks();
            if (!take(u':'))
                fail(CrdtError::Malformed);
            result.emplace_back(std::move(key), value(depth - 1));
            skipBlanks();
        } while (take(u','));
        if (!take(u'}'))
            fail(CrdtError::Malformed);
        return result;
    }

    Any array(int depth)
    {
        Any::Array result;
        ++m_at;
        skipBlanks();
        if (take(u']'))
            return result;
        do {
            result.push_back(value(depth - 1));
            skipBlanks();
        } while (take(u','));
        if (!take(u']'))
            fail(CrdtError::Malformed);
        return result;
    }

    void digits()
    {
        if (!isDigit(peek()))
            fail(CrdtError::Malformed);
        while (isDigit(peek()))
            ++m_at;
    }

    Any number()
    {
        const qsizetype begin = m_at;
        take(u'-');
        if (!take(u'0'))
            digits();
        if (take(u'.'))
            digits();
        if (take(u'e') || take(u'E')) {
            if (!take(u'+'))
                take(u'-');
            digits();
        }
        if (m_error)
            return {};
        const QByteArray text = m_text.mid(begin, m_at - begin).toLatin1();
        double result = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), result).ec != std::errc())
            return outOfRange(text);
        return result;
    }

    QString string()
    {
        QString result;
        if (!take(u'"'))
            fail(CrdtError::Malformed);
        while (!m_error) {
            qsizetype end = m_at;
            while (end < m_text.size() && m_text[end] >= u' ' && m_text[end] != u'"' && m_text[end] != u'\\')
                ++end;
            result += m_text.mid(m_at, end - m_at);
            m_at = end;
            if (take(u'"'))
                return result;
            if (!take(u'\\')) {
                fail(CrdtError::Malformed);
                break;
            }
            result += escaped();
        }
        return {};
    }

    QChar escaped()
    {
        static constexpr QStringView names = u"\"\\/bfnrt", values = u"\"\\/\b\f\n\r\t";
        const QChar c = peek();
        ++m_at;
        const qsizetype known = c.isNull() ? -1 : names.indexOf(c);
        if (known >= 0)
            return values[known];
        const QStringView hex = m_text.mid(std::min(m_at, m_text.size()), 4);
        char16_t unit = 0;
        for (const QChar digit : hex) {
            const char16_t d = digit.unicode();
            const int value = isDigit(digit) ? d - u'0' : (d | 0x20) - u'a' + 10;
            if (value < 0 || value > 15 || (!isDigit(digit) && value < 10))
                fail(CrdtError::Malformed);
            unit = static_cast<char16_t>(unit << 4 | (value & 15));
        }
        if (c != u'u' || hex.size() < 4)
            fail(CrdtError::Malformed);
        else if (!m_error)
            m_at += 4;
        return QChar(unit);
    }

    QStringView m_text;
    int m_depth;
    qsizetype m_at = 0;
    std::optional<CrdtError> m_error;
};

} // namespace

std::expected<Any, CrdtError> parseJson(QStringView text, int depth)
{
    return Parser(text, depth).whole();
}

} // namespace meridian::crdt
