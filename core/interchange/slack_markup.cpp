// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/slack_markup.h"
#include "core/interchange/markdown_write.h"
#include "core/text/emoji.h"

namespace meridian {
namespace {

constexpr qsizetype LongestSpan = 4000; //!< how far a closing mark is looked for
constexpr int DeepestSpan = 4;

//! Slack escapes three characters, and these alone.
QString unescaped(QStringView text)
{
    QString result = text.toString();
    if (!result.contains(u'&'))
        return result;
    return result.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

//! Code keeps its characters; only Slack's own references in it become what they show.
QString codeText(QStringView text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'<' ? text.indexOf(u'>', at) : -1;
        if (end < 0) {
            result += text[at];
            continue;
        }
        const QStringView inside = text.mid(at + 1, end - at - 1);
        const qsizetype bar = inside.indexOf(u'|');
        result += bar < 0 ? inside : inside.mid(bar + 1);
        at = end;
    }
    return unescaped(result);
}

//! Goes over a text once, writing Markdown. Marks nest, so it is called again for what they
//! enclose.
class Writer {
public:
    explicit Writer(const SlackNames &names)
        : m_names(names)
    {
    }

    void write(QStringView text, int depth)
    {
        Searched searched;
        for (qsizetype at = 0; at < text.size();) {
            if (depth == 0 && atLineStart())
                at += lineStart(text.mid(at));
            if (at < text.size())
                at += piece(text, at, depth, searched);
        }
        flush();
    }
    [[nodiscard]] QString take() { return std::move(m_out); }

private:
    //! How far each mark's closing one was looked for in vain: no place is searched twice.
    struct Searched {
        qsizetype star = 0, underscore = 0, tilde = 0;
        qsizetype &operator[](QChar mark)
        {
            return mark == u'*' ? star : mark == u'_' ? underscore : tilde;
        }
    };
    [[nodiscard]] bool atLineStart() const
    {
        return m_literal.isEmpty() ? m_out.isEmpty() || m_out.endsWith(u'\n')
                                   : m_literal.endsWith(u'\n');
    }
    void flush()
    {
        markdown::appendLiteral(m_out, m_literal);
        m_literal.clear();
    }
    void put(const QString &markdown)
    {
        flush();
        m_out += markdown;
    }

    enum class Line { Plain, Quote, Bullet };
    //! A line that is no longer quoted, or no longer an item, needs an empty one before it.
    void startLine(Line line, const QString &mark)
    {
        if (m_line != Line::Plain && m_line != line)
            put(QStringLiteral("\n"));
        m_line = line;
        if (!mark.isEmpty())
            put(mark);
    }

    //! Bullets that Slack's editor made, and quotes; how much of the text their sign was.
    qsizetype lineStart(QStringView rest)
    {
        if (rest.startsWith(u"&gt;&gt;&gt;") && !m_isQuoted) {
            Writer inner(m_names);
            inner.m_isQuoted = true;
            inner.write(rest.mid(12), 0);
            startLine(Line::Quote, markdown::quoted(inner.take()));
            return rest.size();
        }
        if (rest.startsWith(u"&gt;")) {
            startLine(Line::Quote, QStringLiteral("> "));
            return rest.mid(4).startsWith(u' ') ? 5 : 4;
        }
        qsizetype blanks = 0;
        while (blanks < rest.size() && rest[blanks] == u' ')
            ++blanks;
        const QStringView line = rest.mid(blanks);
        if (line.startsWith(u"• ") || line.startsWith(u"◦ ") || line.startsWith(u"▪︎ ")) {
            const qsizetype level = std::max<qsizetype>(blanks / 4, line[0] == u'◦' ? 1 : 0);
            startLine(Line::Bullet, QString(2 * level, u' ') + QStringLiteral("- "));
            return blanks + line.indexOf(u' ') + 1;
        }
        startLine(Line::Plain, {});
        return 0;
    }

    //! Writes what stands at `at`; how much of the text that was.
    qsizetype piece(QStringView text, qsizetype at, int depth, Searched &searched)
    {
        const QStringView rest = text.mid(at);
        qsizetype taken = 0;
        switch (rest[0].unicode()) {
        case u'`':
            taken = rest.startsWith(u"```") ? block(rest) : code(rest);
            break;
        case u'<':
            taken = reference(rest);
            break;
        case u'&':
            taken = entity(rest);
            break;
        case u':':
            taken = emoji(rest);
            break;
        case u'*':
        case u'_':
        case u'~':
            taken = depth < DeepestSpan ? span(text, at, depth, searched) : 0;
            break;
        default:
            break;
        }
        if (taken == 0)
            m_literal += rest[0];
        return std::max<qsizetype>(taken, 1);
    }

    qsizetype block(QStringView rest)
    {
        const qsizetype end = rest.indexOf(u"```", 3);
        if (end < 0)
            return 0;
        flush();
        if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
            m_out += u'\n';
        m_out += markdown::codeBlock(codeText(rest.mid(3, end - 3)));
        const bool newline = rest.mid(end + 3).startsWith(u'\n');
        return end + 3 + (newline ? 1 : 0);
    }

    qsizetype code(QStringView rest)
    {
        const qsizetype end = rest.left(LongestSpan).indexOf(u'`', 1);
        if (end < 2 || rest.left(end).contains(u'\n'))
            return 0;
        put(markdown::codeSpan(codeText(rest.mid(1, end - 1))));
        return end + 1;
    }

    qsizetype reference(QStringView rest)
    {
        const qsizetype end = rest.left(LongestSpan).indexOf(u'>', 1);
        if (end < 2)
            return 0;
        put(markdownOfReference(rest.mid(1, end - 1), m_names));
        return end + 1;
    }

    qsizetype entity(QStringView rest)
    {
        for (const auto &[name, character] :
             {std::pair(u"&lt;", u'<'), std::pair(u"&gt;", u'>'), std::pair(u"&amp;", u'&')}) {
            if (rest.startsWith(QStringView(name))) {
                m_literal += character;
                return QStringView(name).size();
            }
        }
        return 0;
    }

    qsizetype emoji(QStringView rest)
    {
        constexpr qsizetype LongestName = 100;
        qsizetype end = rest.left(LongestName).indexOf(u':', 1);
        if (end > 1 && rest.mid(end).startsWith(u"::skin-tone-"))
            end = rest.left(LongestName).indexOf(u':', end + 2);
        const QString found = end > 1 ? emojiFor(rest.mid(1, end - 1)) : QString();
        if (found.isEmpty())
            return 0;
        m_literal += found;
        return end + 1;
    }

    //! A pair of marks in one line: the first after no letter and before no blank, the last the
    //! other way round.
    qsizetype span(QStringView text, qsizetype at, int depth, Searched &searched)
    {
        const QChar mark = text[at];
        const auto isWord
            = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetterOrNumber(); };
        if (isWord(at - 1) || at + 1 >= text.size() || text[at + 1].isSpace()
            || text[at + 1] == mark)
            return 0;
        const qsizetype last = std::min(text.size(), at + LongestSpan);
        qsizetype end = std::max(at + 1, searched[mark]);
        for (; end < last && text[end] != u'\n'; ++end) {
            if (text[end] == u'<' || text[end] == u'`') { // a mark inside a link or code is none
                const qsizetype close
                    = text.mid(end + 1, last - end - 1).indexOf(text[end] == u'<' ? u'>' : u'`');
                end += close < 0 ? 0 : close + 1;
                continue;
            }
            if (text[end] != mark || text[end - 1].isSpace() || isWord(end + 1))
                continue;
            const QString sign = mark == u'*' ? QStringLiteral("**")
                : mark == u'~'                ? QStringLiteral("~~")
                                              : QStringLiteral("_");
            put(sign);
            write(text.mid(at + 1, end - at - 1), depth + 1);
            put(sign);
            return end - at + 1;
        }
        searched[mark] = std::max(searched[mark], end);
        return 0;
    }

    const SlackNames &m_names;
    QString m_out;
    Line m_line = Line::Plain;
    bool m_isQuoted = false; //!< all of this text is in a quote
    QString m_literal; //!< typed words that are not written yet
};

} // namespace

QString markdownOfReference(QStringView reference, const SlackNames &names)
{
    const qsizetype bar = reference.indexOf(u'|');
    const QString target = unescaped(bar < 0 ? reference : reference.left(bar));
    const QString label = bar < 0 ? QString() : unescaped(reference.mid(bar + 1));
    if (target.startsWith(u'@')) {
        if (const auto member = names.member(target.mid(1)))
            return QStringLiteral("<@%1>").arg(member->toString());
        return markdown::literal(u'@' + (label.isEmpty() ? target.mid(1) : label));
    }
    if (target.startsWith(u'#')) {
        const QString name = label.isEmpty() ? names.channelName(target.mid(1)) : label;
        return markdown::literal(u'#' + (name.isEmpty() ? target.mid(1) : name));
    }
    if (target.startsWith(u'!')) {
        const QString command = target.mid(1).section(u'^', 0, 0);
        if (!label.isEmpty())
            return markdown::literal(label);
        return markdown::literal(command == u"subteam" ? u'@' + target.section(u'^', 1, 1)
                                                       : u'@' + command);
    }
    return markdown::link(target, label);
}

QString markdownOfMrkdwn(const QString &text, const SlackNames &names)
{
    Writer writer(names);
    writer.write(text, 0);
    return writer.take();
}

} // namespace meridian
