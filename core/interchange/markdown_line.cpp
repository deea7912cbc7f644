// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/markdown_line.h"
#include "core/text/markdown_source.h"
#include <algorithm>
#include <functional>
#include <utility>

namespace meridian::markdown {
namespace {

constexpr qsizetype MostProved = 20'000; //!< longer lines are written without looks, which needs no proof
constexpr int MostTries = 12;
const Styles Emphasis = Styles(Style::Bold) | Style::Italic | Style::Strike;

//! How much is taken as meant. Marked: where CommonMark would see a mark. Everything: all of ASCII's punctuation.
enum class Escape { Marked, Everything };
//! How italics are marked: beside bold the one or the other can be told apart.
enum class Italic { Star, Underscore };

bool isPunctuation(QChar c)
{
    return c.unicode() > 32 && c.unicode() < 127 && !c.isLetterOrNumber();
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

// ---- Letters ----

//! `:name:`, which is read as an emoji.
bool beginsShortcode(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_' || text[end] == u'+' || text[end] == u'-'))
        ++end;
    return end > at + 1 && end < text.size() && text[end] == u':';
}

bool isMark(QStringView text, qsizetype at)
{
    const QChar c = text[at], before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    switch (c.unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'~':
    case u'[':
    case u']': return true;
    case u'_': return !(before.isLetterOrNumber() && after.isLetterOrNumber());
    case u'<': return !after.isNull() && !after.isSpace();
    case u'&': return after.isLetterOrNumber() || after == u'#';
    case u':': return after == u'/' || beginsShortcode(text, at);
    case u'@': return before.isLetterOrNumber() && after.isLetterOrNumber(); // an address
    case u'.': return at >= 3 && text.sliced(at - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0;
    case u'!': return after == u'[';
    default: return false;
    }
}

//! What would begin a block where it stands first: the place of the character that needs a backslash, or -1.
qsizetype blockMark(QStringView line)
{
    if (line.isEmpty())
        return -1;
    if (QStringView(u"#>+-=|").contains(line[0]))
        return 0;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')') ? digits : -1;
}

void append(QString &out, QStringView text, qsizetype at, bool marked)
{
    const QChar c = text[at];
    if (c == u'\r' || c == u'\n')
        out += u' ';
    else
        out += marked ? QString(u'\\') + c : QString(c);
}

QString escaped(QStringView text, Escape escape)
{
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i)
        append(out, text, i, escape == Escape::Everything ? isPunctuation(text[i]) : isMark(text, i));
    return out;
}

QString codeSpan(const QString &code)
{
    qsizetype longest = 0, run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool blanks = code.trimmed().isEmpty();
    const bool stripped = !blanks && code.startsWith(u' ') && code.endsWith(u' ');
    const QString pad = stripped || code.startsWith(u'`') || code.endsWith(u'`') ? QStringLiteral(" ") : QString();
    return fence + pad + code + pad + fence;
}

// ---- Marks ----

//! A look that lasts over several runs.
struct Mark {
    enum class Kind { Link, Bold, Italic, Strike };
    Kind kind = Kind::Bold;
    QString link;
    bool operator==(const Mark &) const = default;
};

std::vector<Mark> marksOf(const Run &run)
{
    std::vector<Mark> marks;
    if (!run.link.isEmpty())
        marks.push_back({Mark::Kind::Link, run.link});
    if (run.style & Style::Bold)
        marks.push_back({Mark::Kind::Bold, {}});
    if (run.style & Style::Italic)
        marks.push_back({Mark::Kind::Italic, {}});
    if (run.style & Style::Strike)
        marks.push_back({Mark::Kind::Strike, {}});
    return marks;
}

bool has(const Run &run, const Mark &mark)
{
    const auto marks = marksOf(run);
    return std::ranges::find(marks, mark) != marks.end();
}

QString openingOf(const Mark &mark, Italic italic)
{
    switch (mark.kind) {
    case Mark::Kind::Link: return QStringLiteral("[");
    case Mark::Kind::Bold: return QStringLiteral("**");
    case Mark::Kind::Italic: return italic == Italic::Star ? QStringLiteral("*") : QStringLiteral("_");
    case Mark::Kind::Strike: return QStringLiteral("~~");
    }
    return {};
}

QString closingOf(const Mark &mark, Italic italic)
{
    if (mark.kind != Mark::Kind::Link)
        return openingOf(mark, italic);
    QString address;
    for (const QChar c : mark.link) {
        if (QStringView(u"<>()\\&").contains(c))
            address += u'\\';
        address += c;
    }
    return QStringLiteral("](") + address + u')';
}

//! Opens and closes marks as they begin and end, those that last longest outside.
class Writer {
public:
    Writer(const Runs &runs, Escape escape, Italic italic) : m_runs(runs), m_escape(escape), m_italic(italic) {}

    [[nodiscard]] QString write()
    {
        for (size_t i = 0; i < m_runs.size(); ++i) {
            closeWhatEnds(m_runs[i]);
            openWhatBegins(i);
            const bool code = m_runs[i].style.testFlag(Style::Code);
            m_out += code ? codeSpan(m_runs[i].text) : escaped(m_runs[i].text, m_escape);
        }
        closeWhatEnds({});
        return m_out;
    }

private:
    void closeWhatEnds(const Run &next)
    {
        const auto first = std::ranges::find_if(m_open, [&](const Mark &mark) { return !has(next, mark); });
        const auto kept = size_t(first - m_open.begin()); // what lies inside of it is closed too, and opened again
        while (m_open.size() > kept) {
            m_out += closingOf(m_open.back(), m_italic);
            m_open.pop_back();
        }
    }
    void openWhatBegins(size_t at)
    {
        std::vector<Mark> marks = marksOf(m_runs[at]);
        std::erase_if(marks, [&](const Mark &mark) { return std::ranges::find(m_open, mark) != m_open.end(); });
        std::ranges::sort(marks, {}, [&](const Mark &mark) { return std::pair(-qsizetype(lasting(at, mark)), mark.kind); });
        for (const Mark &mark : marks) {
            m_out += openingOf(mark, m_italic);
            m_open.push_back(mark);
        }
    }
    [[nodiscard]] size_t lasting(size_t at, const Mark &mark) const
    {
        size_t end = at;
        while (end < m_runs.size() && has(m_runs[end], mark))
            ++end;
        return end - at;
    }

    const Runs &m_runs;
    const Escape m_escape;
    const Italic m_italic;
    std::vector<Mark> m_open;
    QString m_out;
};

// ---- Proof ----

//! Runs of one look together; a look without letters is none.
Runs joined(const Runs &runs)
{
    Runs result;
    for (const Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        if (!result.empty() && result.back().style == run.style && result.back().link == run.link)
            result.back().text += run.text;
        else
            result.push_back({run.text, run.style, run.link, {}});
    }
    return result;
}

//! Blanks at the ends of emphasised words stand outside of the marks.
Runs hugged(const Runs &runs)
{
    Runs result;
    for (const Run &run : joined(runs)) {
        if (!(run.style & Emphasis) || run.style & Style::Code) {
            result.push_back(run);
            continue;
        }
        const QStringView text = run.text;
        qsizetype begin = 0, end = text.size();
        while (begin < end && text[begin].isSpace())
            ++begin;
        while (end > begin && text[end - 1].isSpace())
            --end;
        const Styles bare = run.style & ~Emphasis;
        result.push_back({text.first(begin).toString(), bare, run.link, {}});
        result.push_back({text.sliced(begin, end - begin).toString(), run.style, run.link, {}});
        result.push_back({text.sliced(end).toString(), bare, run.link, {}});
    }
    std::erase_if(result, [](const Run &run) { return run.text.isEmpty(); });
    // A blank between two that look alike looks like them, and the marks go on over it.
    for (size_t i = 1; i + 1 < result.size(); ++i) {
        if (!result[i].text.isEmpty() && result[i].text.trimmed().isEmpty() && result[i].link == result[i - 1].link)
            result[i].style |= result[i - 1].style & result[i + 1].style & Emphasis;
    }
    return joined(result);
}

//! As the only line of a paragraph: its blanks at the ends, and what would begin a block, are taken as they are.
QString asLine(const QString &inlined)
{
    QString line = inlined;
    qsizetype end = line.size();
    while (end > 0 && isBlank(line[end - 1]))
        --end;
    QString tail;
    for (qsizetype i = end; i < line.size(); ++i)
        tail += line[i] == u'\t' ? QStringLiteral("&#9;") : QStringLiteral("&#32;");
    line.truncate(end);
    QString head;
    qsizetype begin = 0;
    for (; begin < line.size() && isBlank(line[begin]); ++begin)
        head += line[begin] == u'\t' ? QStringLiteral("&#9;") : QStringLiteral("&#32;");
    line.remove(0, begin);
    if (const qsizetype mark = head.isEmpty() ? blockMark(line) : -1; mark >= 0)
        line.insert(mark, u'\\');
    return head + line + tail;
}

Runs readBack(const QString &line)
{
    const std::vector<Block> blocks = parseMarkdown(line);
    if (blocks.size() != 1 || blocks[0].kind != BlockKind::Paragraph || blocks[0].quoteDepth + blocks[0].listDepth != 0)
        return {};
    return joined(blocks[0].runs);
}

//! The first run whose letters or look were not understood.
size_t firstFault(const Runs &wanted, const Runs &found)
{
    size_t at = 0;
    while (at < wanted.size() && at < found.size() && wanted[at] == found[at])
        ++at;
    return at;
}

//! Takes one look away, from the run that was not understood or the nearest before it that has one; links and code last.
bool simplify(Runs &runs, size_t from)
{
    const auto nearest = [&](const std::function<bool(Run &)> &take) {
        for (size_t i = std::min(from, runs.size() - 1) + 1; i-- > 0;) {
            if (take(runs[i]))
                return true;
        }
        return std::ranges::any_of(runs, take);
    };
    const auto emphasis = [](Run &run) {
        for (const Style style : {Style::Strike, Style::Italic, Style::Bold}) {
            if (run.style & style) {
                run.style.setFlag(style, false);
                return true;
            }
        }
        return false;
    };
    const auto link = [](Run &run) { return !std::exchange(run.link, {}).isEmpty(); };
    const auto code = [](Run &run) {
        const bool was = run.style.testFlag(Style::Code);
        run.style.setFlag(Style::Code, false);
        return was;
    };
    const bool simpler = nearest(emphasis) || nearest(link) || nearest(code);
    runs = hugged(runs);
    return simpler;
}

} // namespace

QString lineOf(const Runs &runs)
{
    Runs wanted = hugged(runs);
    QString letters;
    for (const Run &run : wanted)
        letters += run.text;
    if (letters.isEmpty())
        return {};
    for (int i = 0; i < MostTries && letters.size() <= MostProved; ++i) {
        size_t fault = 0;
        for (const auto &[escape, italic] : {std::pair(Escape::Marked, Italic::Star), std::pair(Escape::Marked, Italic::Underscore),
                                             std::pair(Escape::Everything, Italic::Star), std::pair(Escape::Everything, Italic::Underscore)}) {
            const QString line = asLine(Writer(wanted, escape, italic).write());
            const Runs found = readBack(line);
            if (found == wanted)
                return line;
            fault = std::max(fault, firstFault(wanted, found));
        }
        if (!simplify(wanted, fault))
            break;
    }
    return asLine(escaped(letters, Escape::Everything));
}

QString cellOf(const Runs &runs)
{
    const QString line = lineOf(runs);
    QString cell;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'|' && (i == 0 || line[i - 1] != u'\\'))
            cell += u'\\';
        cell += line[i];
    }
    return cell;
}

} // namespace meridian::markdown
