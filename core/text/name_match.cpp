// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name_match.h"
#include <QList>
#include <algorithm>
#include <cstring>

namespace meridian {

namespace {

constexpr int SpreadSteps = 400; //!< what a name of many like words may cost
constexpr qsizetype MaxTyped = 100;

//! Latin letters that Unicode does not take apart.
QLatin1StringView plainLetters(char32_t letter)
{
    switch (letter) {
    case U'ß':
        return QLatin1StringView("ss");
    case U'æ':
        return QLatin1StringView("ae");
    case U'œ':
        return QLatin1StringView("oe");
    case U'ø':
        return QLatin1StringView("o");
    case U'ł':
        return QLatin1StringView("l");
    case U'đ':
    case U'ð':
        return QLatin1StringView("d");
    case U'þ':
        return QLatin1StringView("th");
    case U'ħ':
        return QLatin1StringView("h");
    case U'ı':
        return QLatin1StringView("i");
    default:
        return {};
    }
}

//! Accents and vowel points, which people leave out when they type.
bool isOptionalMark(char32_t c)
{
    return (c >= 0x300 && c <= 0x36f) || (c >= 0x591 && c <= 0x5c7) || (c >= 0x64b && c <= 0x65f) || c == 0x670;
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'’' || c == U'ʼ';
}

bool parts(char32_t c)
{
    return c < 0x20 || QChar::isSurrogate(c) || QChar::isSpace(c) || QChar::isPunct(c);
}

class Folder {
public:
    explicit Folder(std::vector<int> *origins) : m_origins(origins) {}

    void add(char32_t c, int origin)
    {
        if (isApostrophe(c) || isOptionalMark(c))
            return;
        if (parts(c)) {
            m_blank = !m_text.isEmpty();
            return;
        }
        if (m_blank)
            put(QByteArrayView(" "), origin);
        m_blank = false;
        const char32_t folded = QChar::toCaseFolded(c);
        if (folded < 0x80) {
            const char one = char(folded);
            put(QByteArrayView(&one, 1), origin);
        } else if (const QLatin1StringView plain = plainLetters(folded); !plain.isEmpty()) {
            put(QByteArrayView(plain.data(), plain.size()), origin);
        } else {
            put(QString::fromUcs4(&folded, 1).toUtf8(), origin);
        }
    }
    QByteArray take() { return std::move(m_text); }

private:
    void put(QByteArrayView bytes, int origin)
    {
        m_text.append(bytes);
        if (m_origins)
            m_origins->insert(m_origins->end(), size_t(bytes.size()), origin);
    }

    std::vector<int> *m_origins;
    QByteArray m_text;
    bool m_blank = false;
};

//! A character of a script without blanks between words, by its first bytes in UTF-8: Thai, Lao, Khmer, kana, Han
//! and what lies beyond the first plane.
bool beginsWordAnywhere(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? uchar(text[i]) : uchar(0); };
    const uchar lead = byte(at), second = byte(at + 1);
    return (lead == 0xe0 && second >= 0xb8 && second <= 0xbb) || (lead == 0xe1 && (second == 0x9e || second == 0x9f))
        || (lead >= 0xe2 && lead <= 0xe9 && !(lead == 0xe2 && second < 0xba)) || lead == 0xf0;
}

bool isWordStart(QByteArrayView text, qsizetype at)
{
    return at == 0 || text[at - 1] == ' ' || beginsWordAnywhere(text, at);
}

//! Where `word` begins a word of `text`, else where it stands at all, else -1.
struct Found {
    qsizetype at = -1;
    bool wordStart = false;
};
Found findWord(QByteArrayView text, QByteArrayView word)
{
    Found found;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at))
            return {at, true};
        if (found.at < 0)
            found.at = at;
    }
    return found;
}

//! Deals the bytes of `typed` out to the beginnings of words, in order.
class Spreader {
public:
    Spreader(QByteArrayView text, std::vector<NameQuery::Span> *where) : m_text(text), m_where(where) {}

    bool deal(qsizetype from, QByteArrayView typed)
    {
        for (qsizetype at = from; at < m_text.size() && m_steps > 0; ++at) {
            if (m_text[at] != typed[0] || !isWordStart(m_text, at))
                continue;
            --m_steps;
            qsizetype same = 1;
            while (same < typed.size() && at + same < m_text.size() && m_text[at + same] == typed[same])
                ++same;
            for (qsizetype take = same; take > 0; --take) {
                if (take == typed.size() || deal(at + take, typed.sliced(take))) {
                    if (m_where)
                        m_where->insert(m_where->begin(), {int(at), int(take)});
                    return true;
                }
            }
        }
        return false;
    }

private:
    QByteArrayView m_text;
    std::vector<NameQuery::Span> *m_where;
    int m_steps = SpreadSteps;
};

} // namespace

QByteArray foldedName(QStringView name, std::vector<int> *origins)
{
    Folder folder(origins);
    for (qsizetype i = 0; i < name.size(); ++i) {
        const int origin = int(i);
        char32_t c = name[i].unicode();
        if (name[i].isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(name[i], name[i + 1]);
            ++i;
        }
        const QString pieces = c < 0x80 ? QString() : QChar::decomposition(c);
        if (pieces.isEmpty())
            folder.add(c, origin);
        for (const uint piece : pieces.toUcs4())
            folder.add(piece, origin);
    }
    return folder.take();
}

NameQuery::NameQuery(const QString &typed) : m_all(foldedName(QStringView(typed).left(MaxTyped)))
{
    for (const QByteArray &word : m_all.split(' ')) {
        if (!word.isEmpty())
            m_words.push_back(word);
    }
    for (size_t i = 1; i < m_words.size(); ++i) {
        if (m_words[i].size() > m_words[m_longest].size())
            m_longest = i;
    }
}

std::optional<NameFit> NameQuery::fit(QByteArrayView folded, std::vector<Span> *where) const
{
    if (isEmpty())
        return std::nullopt;
    if (folded.startsWith(m_all)) {
        if (where)
            where->push_back({0, int(m_all.size())});
        return NameFit::Start;
    }
    std::vector<Span> words, spread;
    const auto asWords = fitWords(folded, where ? &words : nullptr);
    const bool better = asWords != NameFit::WordStart && canSpread()
        && Spreader(folded, where ? &spread : nullptr).deal(0, m_all);
    if (where)
        *where = better ? std::move(spread) : std::move(words);
    return better ? NameFit::Spread : asWords;
}

std::optional<NameFit> NameQuery::fitWords(QByteArrayView folded, std::vector<Span> *where) const
{
    NameFit worst = NameFit::WordStart;
    for (const QByteArray &word : m_words) {
        const Found found = findWord(folded, word);
        if (found.at < 0) {
            if (where)
                where->clear();
            return std::nullopt;
        }
        if (!found.wordStart)
            worst = NameFit::Inside;
        if (where)
            where->push_back({int(found.at), int(word.size())});
    }
    return worst;
}

std::vector<NameQuery::Span> NameQuery::marks(const QString &name) const
{
    std::vector<int> origins;
    const QByteArray folded = foldedName(name, &origins);
    std::vector<Span> bytes, marks;
    if (!fit(folded, &bytes))
        return {};
    for (const Span &span : bytes) {
        const int first = origins[size_t(span.from)], last = origins[size_t(span.from + span.length - 1)];
        const auto after = std::find_if(origins.begin() + span.from + span.length, origins.end(),
                                        [&](int origin) { return origin > last; });
        int end = after == origins.end() ? int(name.size()) : *after;
        while (end > last + 1 && parts(name[end - 1].unicode()))
            --end;
        marks.push_back({first, end - first});
    }
    std::ranges::sort(marks, {}, &Span::from);
    return marks;
}

void NameList::append(QStringView name)
{
    m_text += foldedName(name);
    m_ends.push_back(quint32(m_text.size()));
    m_text += '\n';
}

void NameList::clear()
{
    m_text.clear();
    m_ends.clear();
}

QByteArrayView NameList::at(int index) const
{
    const qsizetype begin = beginOf(index);
    return QByteArrayView(m_text).sliced(begin, m_ends[size_t(index)] - begin);
}

int NameList::next(const NameQuery &query, int index) const
{
    if (query.isEmpty() || index >= size())
        return -1;
    const QByteArrayView needle = query.needle();
    const qsizetype from = beginOf(index);
    const void *found = ::memmem(m_text.constData() + from, size_t(m_text.size() - from), needle.data(), size_t(needle.size()));
    if (!found)
        return -1;
    const auto at = quint32(static_cast<const char *>(found) - m_text.constData());
    return int(std::upper_bound(m_ends.begin() + index, m_ends.end(), at) - m_ends.begin());
}

} // namespace meridian
