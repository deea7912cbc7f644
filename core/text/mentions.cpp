// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mentions.h"
#include "core/text/markdown_source.h"
#include <QHash>
#include <algorithm>

namespace meridian {
namespace {

//! A stretch of the source, in bytes, that is neither code nor link: only there can somebody be meant.
struct Stretch {
    qsizetype begin;
    qsizetype end;
};

class WordFinder {
public:
    static std::vector<Stretch> find(const QByteArray &source)
    {
        WordFinder finder(source);
        MD_PARSER parser{};
        parser.flags = MarkdownDialect;
        parser.enter_block = parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *self) { return static_cast<WordFinder *>(self)->link(type, 1); };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) { return static_cast<WordFinder *>(self)->link(type, -1); };
        parser.text = [](MD_TEXTTYPE type, const char *text, MD_SIZE size, void *self) {
            return static_cast<WordFinder *>(self)->text(type, text, qsizetype(size));
        };
        if (source.size() > 4 * MaxParsedUnits
            || md_parse(source.constData(), MD_SIZE(source.size()), &parser, &finder) != 0)
            return {}; // a text that is not read as Markdown has no mentions either
        return std::move(finder.m_found);
    }

private:
    explicit WordFinder(const QByteArray &source) : m_source(source) {}
    int link(MD_SPANTYPE type, int change)
    {
        if (type == MD_SPAN_A || type == MD_SPAN_IMG)
            m_links += change;
        return 0;
    }
    int text(MD_TEXTTYPE type, const char *text, qsizetype size)
    {
        const qsizetype begin = text - m_source.constData();
        if (type == MD_TEXT_NORMAL && m_links == 0 && begin >= 0 && begin + size <= m_source.size())
            m_found.push_back({begin, begin + size});
        return 0;
    }

    const QByteArray &m_source;
    std::vector<Stretch> m_found;
    int m_links = 0;
};

//! Copies `source`, replacing in its words what `replace` finds: given a stretch and a place in it, the
//! replacement and where the replaced text ends, or an end of -1.
struct Found {
    qsizetype end = -1;
    QString replacement;
};
template<typename Replace>
QString replaceInWords(const QString &text, QChar opening, const Replace &replace)
{
    const QByteArray source = text.toUtf8();
    QString result;
    qsizetype copied = 0; // bytes
    for (const Stretch &stretch : WordFinder::find(source)) {
        if (stretch.begin < copied)
            continue;
        const QString words = QString::fromUtf8(source.constData() + stretch.begin, stretch.end - stretch.begin);
        const bool escaped = isEscaped(source, stretch.begin);
        result += QString::fromUtf8(source.constData() + copied, stretch.begin - copied);
        qsizetype done = 0;
        for (qsizetype at = words.indexOf(opening, escaped ? 1 : 0); at >= 0; at = words.indexOf(opening, at + 1)) {
            const Found found = at < done ? Found() : replace(words, at);
            if (found.end < 0)
                continue;
            result += QStringView(words).mid(done, at - done);
            result += found.replacement;
            done = found.end;
        }
        result += QStringView(words).mid(done);
        copied = stretch.end;
    }
    result += QString::fromUtf8(source.constData() + copied, source.size() - copied);
    return result;
}

char32_t codePointAt(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

char32_t codePointBefore(const QString &text, qsizetype at)
{
    return codePointAt(text, at > 1 && text[at - 1].isLowSurrogate() ? at - 2 : at - 1);
}

//! Letters of a script that parts words by blanks, digits, and the marks on them.
bool continuesAWord(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return false;
    default:
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == u'_';
    }
}

QString folded(QStringView name)
{
    return name.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
}

class Names {
public:
    explicit Names(const std::vector<Mentionable> &people)
    {
        for (const Mentionable &one : people) {
            insert(m_full, one.name, one.member);
            insert(m_call, one.callName, one.member);
        }
    }

    //! The longest name in `words` from `at`, the character after an "@".
    [[nodiscard]] Found longest(const QString &words, qsizetype at) const
    {
        // Decomposed letters take more room than the names they are compared with.
        for (qsizetype end = std::min(words.size(), at + 2 * m_longest); end > at; --end) {
            if (end < words.size() && (words[end].isLowSurrogate() || QChar::isMark(codePointAt(words, end))))
                continue;
            const bool wordGoesOn = end < words.size() && continuesAWord(codePointAt(words, end))
                && continuesAWord(codePointBefore(words, end));
            if (wordGoesOn)
                continue;
            const QString name = folded(QStringView(words).mid(at, end - at));
            for (const auto *names : {&m_full, &m_call}) {
                const auto found = names->constFind(name);
                if (found != names->constEnd() && !found->isNull())
                    return {end, QStringLiteral("<@%1>").arg(found->toString())};
            }
        }
        return {};
    }

private:
    void insert(QHash<QString, Uuid> &names, const QString &name, const Uuid &member)
    {
        if (name.isEmpty())
            return;
        const QString key = folded(name);
        m_longest = std::max(m_longest, key.size());
        const auto found = names.find(key);
        if (found == names.end())
            names.insert(key, member);
        else if (*found != member)
            *found = Uuid(); // two people: nobody is meant
    }

    QHash<QString, Uuid> m_full;
    QHash<QString, Uuid> m_call;
    qsizetype m_longest = 0;
};

} // namespace

std::vector<Uuid> mentionedIn(QStringView markdown)
{
    constexpr qsizetype IdLength = 36;
    std::vector<Uuid> found;
    for (qsizetype at = markdown.indexOf(u"<@"); at >= 0; at = markdown.indexOf(u"<@", at + 2)) {
        const qsizetype end = at + 2 + IdLength;
        if (end >= markdown.size() || markdown[end] != u'>')
            continue;
        const auto member = Uuid::fromString(markdown.sliced(at + 2, IdLength));
        if (member && std::find(found.begin(), found.end(), *member) == found.end())
            found.push_back(*member);
    }
    return found;
}

bool mentionMayBegin(const QString &text, qsizetype at)
{
    return at == 0 || !continuesAWord(codePointBefore(text, at));
}

QString resolveMentions(const QString &typed, const std::vector<Mentionable> &people)
{
    if (!typed.contains(u'@'))
        return typed;
    const Names names(people);
    return replaceInWords(typed, u'@', [&](const QString &words, qsizetype at) {
        if (!mentionMayBegin(words, at))
            return Found();
        return names.longest(words, at + 1);
    });
}

QString mentionsAsNames(const QString &markdown, const std::vector<Mentionable> &people)
{
    QHash<Uuid, QString> names;
    for (const Mentionable &one : people)
        names.insert(one.member, one.name);
    const QString shown = replaceInWords(markdown, u'<', [&](const QString &words, qsizetype at) {
        const qsizetype end = mentionEnd(words, at);
        const QString name = end < 0 ? QString() : names.value(*Uuid::fromString(mentionId(words, at)));
        return name.isEmpty() ? Found() : Found{end, u'@' + name};
    });
    return resolveMentions(shown, people) == resolveMentions(markdown, people) ? shown : markdown;
}

} // namespace meridian
