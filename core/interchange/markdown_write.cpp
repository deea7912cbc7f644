// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/markdown_write.h"
#include <algorithm>

namespace meridian::markdown {
namespace {

constexpr qsizetype FoldableIndent = 3; //!< one space more makes CommonMark see a code block

bool isPunctuation(QChar c)
{
    return c.unicode() < 128 && c.unicode() > 32 && !c.isLetterOrNumber();
}

//! A run of one character that would underline a heading or draw a rule when it stands alone on its
//! line.
bool isRule(QStringView line)
{
    const QStringView run = line.trimmed();
    return !run.isEmpty() && (run[0] == u'-' || run[0] == u'=')
        && std::ranges::all_of(run, [&](QChar c) { return c == run[0]; });
}

//! Whether `c` would be read as a mark between these two.
bool isMark(QChar before, QChar c, QChar after)
{
    switch (c.unicode()) {
    case u'`':
        return true;
    case u'\\':
        return after.isNull() || after == u'\n' || isPunctuation(after);
    case u'*':
    case u'~':
        return !before.isSpace() && !before.isNull(); // only a closing mark can finish a pair
    case u'_':
        return !before.isSpace() && !before.isNull() && !after.isLetterOrNumber();
    case u']':
        return after == u'(' || after == u':' || after == u'[';
    case u'<':
        return after.isLetter() || after == u'/' || after == u'!' || after == u'?' || after == u'@';
    case u'&':
        return after.isLetter() || after == u'#';
    default:
        return false;
    }
}

//! What a line's beginning needs so that it is not taken for a heading, a rule or code.
void appendLineStart(QString &out, QStringView line, qsizetype &at)
{
    qsizetype blanks = 0;
    while (blanks < line.size() && (line[blanks] == u' ' || line[blanks] == u'\t'))
        ++blanks;
    if (blanks > FoldableIndent || line.left(blanks).contains(u'\t')) {
        for (qsizetype i = 0; i < blanks; ++i)
            out += QString(line[i] == u'\t' ? 4 : 1, QChar::Nbsp);
        at += blanks;
        return;
    }
    const QStringView rest = line.mid(blanks);
    qsizetype hashes = 0;
    while (hashes < rest.size() && rest[hashes] == u'#')
        ++hashes;
    const bool heading
        = hashes > 0 && hashes <= 6 && (hashes == rest.size() || rest[hashes] == u' ');
    if (heading || isRule(line) || rest.startsWith(u"+ ")) {
        out += line.left(blanks).toString() + u'\\' + rest[0];
        at += blanks + 1;
    }
}

} // namespace

void appendLiteral(QString &out, QStringView words)
{
    out.reserve(out.size() + words.size());
    for (qsizetype at = 0; at < words.size();) {
        if (out.isEmpty() || out.endsWith(u'\n')) {
            const qsizetype end = words.indexOf(u'\n', at);
            const qsizetype before = at;
            appendLineStart(out, words.mid(at, (end < 0 ? words.size() : end) - at), at);
            if (at != before)
                continue;
        }
        const QChar c = words[at];
        const QChar before = at > 0 ? words[at - 1] : out.isEmpty() ? QChar() : out.back();
        const QChar after = at + 1 < words.size() ? words[at + 1] : QChar();
        if (isMark(before, c, after))
            out += u'\\';
        out += c;
        ++at;
    }
}

QString literal(QStringView words)
{
    QString out;
    appendLiteral(out, words);
    return out;
}

QString link(const QString &url, const QString &label)
{
    static const QStringList schemes{"http", "https", "mailto", "ftp", "tel", "slack"};
    const QString shown = label.simplified();
    const QString address = url.trimmed();
    if (!schemes.contains(address.section(u':', 0, 0).toLower()))
        return literal(shown.isEmpty() ? address : shown);
    QString safe;
    for (const QChar c : address) {
        if (c.isSpace() || c == u'<' || c == u'>' || c == u'(' || c == u')' || c == u'\\')
            safe += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            safe += c;
    }
    const bool bare = shown.isEmpty() || shown == address;
    if (bare && !address.startsWith(u"mailto:"))
        return u'<' + safe + u'>';
    QString words;
    for (const QChar c : bare ? address.mid(7) : shown) {
        if (QStringView(u"\\[]*_`<&~").contains(c))
            words += u'\\';
        words += c;
    }
    return u'[' + words + QStringLiteral("](") + safe + u')';
}

QString codeSpan(const QString &code)
{
    qsizetype longest = 0, run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString pad
        = code.startsWith(u'`') || code.endsWith(u'`') ? QStringLiteral(" ") : QString();
    return fence + pad + code + pad + fence;
}

QString codeBlock(const QString &code)
{
    QString inside = code;
    while (inside.startsWith(u'\n'))
        inside.remove(0, 1);
    while (inside.endsWith(u'\n'))
        inside.chop(1);
    QString fence = QStringLiteral("```");
    while (inside.contains(fence))
        fence += u'`';
    return fence + u'\n' + inside + u'\n' + fence + u'\n';
}

QString quoted(const QString &text)
{
    QString result;
    for (const QString &line : text.trimmed().split(u'\n'))
        result += (line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> ") + line) + u'\n';
    result.chop(1);
    return result;
}

QStringList inParts(const QString &text, qsizetype limit)
{
    const QString fence = QStringLiteral("```");
    const qsizetype room = limit - 2 * (fence.size() + 1);
    QStringList parts;
    QStringView rest(text);
    bool inFence = false;
    while (rest.size() > (inFence ? room : limit)) {
        qsizetype cut = rest.left(room).lastIndexOf(u'\n');
        if (cut < room / 2)
            cut = std::max(cut, rest.left(room).lastIndexOf(u' '));
        if (cut < room / 2)
            cut = rest[room - 1].isHighSurrogate() ? room - 1 : room;
        QString part = (inFence ? fence + u'\n' : QString()) + rest.left(cut).toString();
        for (const QStringView line : rest.left(cut).split(u'\n'))
            inFence = inFence != line.startsWith(fence);
        if (inFence)
            part += u'\n' + fence;
        parts.append(part);
        rest = rest.mid(cut);
        if (rest.startsWith(u'\n') || rest.startsWith(u' '))
            rest = rest.mid(1);
    }
    if (!rest.isEmpty() || parts.isEmpty())
        parts.append((inFence ? fence + u'\n' : QString()) + rest.toString());
    return parts;
}

QString storable(const QString &text)
{
    const auto isFine = [](QChar c) {
        return !c.isSurrogate()
            && (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control);
    };
    if (std::ranges::all_of(text, isFine))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isFine(c)) {
            result += c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r') {
            result
                += i + 1 < text.size() && text[i + 1] == u'\n' ? QString() : QStringLiteral("\n");
        }
    }
    return result;
}

} // namespace meridian::markdown
