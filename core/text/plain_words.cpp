// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_words.h"

namespace meridian {
namespace {

class WordFinder {
public:
    static std::vector<WordStretch> find(const QByteArray &source)
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
    std::vector<WordStretch> m_found;
    int m_links = 0;
};

} // namespace

std::vector<WordStretch> plainWordsIn(const QByteArray &source)
{
    return WordFinder::find(source);
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

bool wordGoesOn(const QString &text, qsizetype end)
{
    if (end >= text.size())
        return false;
    return text[end].isLowSurrogate() || QChar::isMark(codePointAt(text, end))
        || (continuesAWord(codePointAt(text, end)) && continuesAWord(codePointBefore(text, end)));
}

QString foldedCase(QStringView name)
{
    return name.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace meridian
