// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"
#include "core/text/emoji.h"
#include "core/text/entities.h"
#include "core/text/markdown_source.h"
#include "core/text/plain_text.h"
#include "core/text/thread_links.h"
#include <algorithm>
#include <array>
#include <utility>

namespace meridian {
namespace {

constexpr int DeepestIndent = 12;
constexpr qsizetype LongestCodeName = 80;
//! A few bytes can ask for a great many cells or repeat one long link; such a text is shown as it is.
constexpr int MostCells = 20'000;
constexpr qsizetype MostLinkUnits = 100'000;

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString result;
    for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QString part = QString::fromUtf8(attribute.text + from, attribute.substr_offsets[i + 1] - from);
        switch (attribute.substr_types[i]) {
        case MD_TEXT_ENTITY:
            result += entityText(part);
            break;
        case MD_TEXT_NULLCHAR:
            result += QChar(QChar::ReplacementCharacter);
            break;
        default:
            result += part;
        }
    }
    return result;
}

struct List {
    bool ordered;
    bool tight;
    qint64 next;
};

//! Turns the parser's calls into blocks. Each call returns false to give up on the text.
class Builder {
public:
    Builder(const QByteArray &source, LineBreaks breaks) : m_source(source), m_breaks(breaks) {}
    [[nodiscard]] std::vector<Block> take() { return std::move(m_blocks); }

    bool enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type != MD_BLOCK_DOC && type != MD_BLOCK_TR && type != MD_BLOCK_TH && type != MD_BLOCK_TD)
            m_runs = nullptr; // a block inside an item ends the item's own words
        switch (type) {
        case MD_BLOCK_QUOTE:
            flushItem();
            ++m_quotes;
            break;
        case MD_BLOCK_UL:
            flushItem();
            m_lists.push_back({false, static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0, 0});
            break;
        case MD_BLOCK_OL: {
            flushItem();
            const auto *ol = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
            m_lists.push_back({true, ol->is_tight != 0, qint64(ol->start)});
            break;
        }
        case MD_BLOCK_LI:
            beginItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
            break;
        case MD_BLOCK_HR:
            begin(BlockKind::Rule);
            m_runs = nullptr;
            break;
        case MD_BLOCK_H:
            begin(BlockKind::Heading).level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            nameCode(begin(BlockKind::Code), *static_cast<MD_BLOCK_CODE_DETAIL *>(detail));
            break;
        case MD_BLOCK_P:
            begin(BlockKind::Paragraph);
            break;
        case MD_BLOCK_TABLE:
            begin(BlockKind::Table);
            m_runs = nullptr;
            break;
        case MD_BLOCK_TR:
            m_blocks.back().rows.emplace_back();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            return beginCell(*static_cast<MD_BLOCK_TD_DETAIL *>(detail));
        default:
            break;
        }
        return true;
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        m_runs = nullptr;
        if (type == MD_BLOCK_LI || type == MD_BLOCK_QUOTE)
            flushItem();
        if (type == MD_BLOCK_QUOTE)
            --m_quotes;
        else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            m_lists.pop_back();
        else if (type == MD_BLOCK_CODE)
            dropLastLineBreak(m_blocks.back().runs);
    }

    bool enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_A)
            m_links.push_back(link(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        else if (type == MD_SPAN_IMG)
            m_links.push_back(link(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
        else
            m_depth[styleIndex(type)] += 1;
        return m_linkUnits <= MostLinkUnits;
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_A || type == MD_SPAN_IMG)
            m_links.pop_back();
        else
            m_depth[styleIndex(type)] -= 1;
    }

    void text(MD_TEXTTYPE type, const char *bytes, MD_SIZE size)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            add(QString(QChar(QChar::ReplacementCharacter)));
            break;
        case MD_TEXT_BR:
            add(QStringLiteral("\n"));
            break;
        case MD_TEXT_SOFTBR:
            add(m_breaks == LineBreaks::Count ? QStringLiteral("\n") : QStringLiteral(" "));
            break;
        case MD_TEXT_ENTITY:
            add(entityText(QString::fromUtf8(bytes, qsizetype(size))));
            break;
        case MD_TEXT_CODE:
            addCode(bytes, qsizetype(size));
            break;
        default:
            addWords(bytes, QString::fromUtf8(bytes, qsizetype(size)));
        }
    }

private:
    static int styleIndex(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_STRONG:
            return 0;
        case MD_SPAN_EM:
            return 1;
        case MD_SPAN_DEL:
            return 2;
        default:
            return 3; // code; the dialect has no other
        }
    }

    [[nodiscard]] Styles styles() const
    {
        Styles result;
        constexpr std::array all{Style::Bold, Style::Italic, Style::Strike, Style::Code};
        for (size_t i = 0; i < all.size(); ++i)
            result.setFlag(all[i], m_depth[i] > 0);
        return result;
    }

    Block &begin(BlockKind kind)
    {
        Block block;
        block.kind = kind;
        block.quoteDepth = std::min(m_quotes, DeepestIndent);
        block.listDepth = std::min(int(m_lists.size()), DeepestIndent);
        block.tight = !m_lists.empty() && m_lists.back().tight;
        block.mark = std::exchange(m_mark, ItemMark::None);
        block.number = block.mark == ItemMark::Number ? m_number : 0;
        m_blocks.push_back(std::move(block));
        m_runs = &m_blocks.back().runs;
        return m_blocks.back();
    }

    void beginItem(const MD_BLOCK_LI_DETAIL &item)
    {
        flushItem();
        List &list = m_lists.back();
        m_number = list.next++;
        if (item.is_task)
            m_mark = item.task_mark == ' ' ? ItemMark::TaskOpen : ItemMark::TaskDone;
        else
            m_mark = list.ordered ? ItemMark::Number : ItemMark::Bullet;
    }

    static void nameCode(Block &block, const MD_BLOCK_CODE_DETAIL &detail)
    {
        const QString info = attributeText(detail.info).simplified();
        block.language = cutBetweenCharacters(info.section(u' ', 0, 0), LongestCodeName);
        block.title = cutBetweenCharacters(info.section(u' ', 1), LongestCodeName);
    }

    //! An item without words of its own still shows its mark.
    void flushItem()
    {
        if (m_mark != ItemMark::None)
            begin(BlockKind::Paragraph);
        m_runs = nullptr;
    }

    bool beginCell(const MD_BLOCK_TD_DETAIL &detail)
    {
        if (++m_cells > MostCells)
            return false;
        auto &row = m_blocks.back().rows.back();
        row.emplace_back();
        if (detail.align == MD_ALIGN_CENTER)
            row.back().align = CellAlign::Center;
        else if (detail.align == MD_ALIGN_RIGHT)
            row.back().align = CellAlign::End;
        m_runs = &row.back().runs;
        return true;
    }

    QString link(const MD_ATTRIBUTE &attribute)
    {
        const QString outer = m_links.empty() ? QString() : m_links.back();
        QString own = attribute.size > 4 * LongestLink ? QString() : safeLink(attributeText(attribute));
        m_linkUnits += own.size();
        return outer.isEmpty() ? own : outer;
    }

    void addCode(const char *bytes, qsizetype size)
    {
        const QString code = QString::fromUtf8(bytes, size);
        const Block *block = m_blocks.empty() ? nullptr : &m_blocks.back();
        if (!m_runs || !block || block->kind == BlockKind::Table) {
            add(QString(code).replace(QStringLiteral("\\|"), QStringLiteral("|"))); // GFM, example 200
        } else if (block->kind == BlockKind::Code && !isInSource(bytes) && code.trimmed().isEmpty()
                   && code != QStringLiteral("\n")) {
            m_indent = code; // the parser has spelt tabs as blanks
        } else {
            const bool restore = isInSource(bytes) && block->quoteDepth + block->listDepth == 0;
            add(restore ? writtenIndent(bytes - m_source.constData()) : m_indent);
            m_indent.clear();
            add(code);
        }
    }

    //! The indent before the code at `offset` as its writer typed it, when it is as wide as m_indent.
    [[nodiscard]] QString writtenIndent(qsizetype offset) const
    {
        qsizetype first = offset;
        while (first > 0 && (m_source[first - 1] == ' ' || m_source[first - 1] == '\t'))
            --first;
        const QByteArray written = m_source.mid(first, offset - first);
        qsizetype width = 0;
        for (const char c : written)
            width += c == '\t' ? 4 - width % 4 : 1;
        return width == m_indent.size() ? QString::fromLatin1(written) : m_indent;
    }

    [[nodiscard]] bool isInSource(const char *bytes) const
    {
        return bytes >= m_source.constData() && bytes < m_source.constData() + m_source.size();
    }

    //! Words that are nobody's code: they may hold mentions and shortcodes.
    void addWords(const char *bytes, const QString &words)
    {
        const bool escaped = isInSource(bytes) && isEscaped(m_source, bytes - m_source.constData());
        const bool inLink = !m_links.empty() && !m_links.back().isEmpty();
        qsizetype copied = 0;
        for (qsizetype at = inLink ? -1 : nextBareLink(words, 0); at >= 0; at = nextBareLink(words, copied)) {
            addMentions(words.mid(copied, at - copied), escaped && copied == 0);
            copied = bareLinkEnd(words, at);
            m_links.push_back(words.mid(at, copied - at));
            m_linkUnits += copied - at;
            add(m_links.back());
            m_links.pop_back();
        }
        addMentions(words.mid(copied), escaped && copied == 0);
    }

    void addMentions(const QString &words, bool escaped)
    {
        qsizetype copied = 0;
        for (qsizetype at = words.indexOf(u'<', escaped ? 1 : 0); at >= 0; at = words.indexOf(u'<', at + 1)) {
            const qsizetype end = mentionEnd(words, at);
            if (end < 0)
                continue;
            add(withEmoji(words.mid(copied, at - copied)));
            add(words.mid(at, end - at), *Uuid::fromString(mentionId(words, at)));
            copied = end;
        }
        // What a backslash keeps from being a mark keeps it from opening a shortcode too.
        if (escaped && copied == 0 && words.startsWith(u':')) {
            add(words.left(1));
            copied = 1;
        }
        add(withEmoji(words.mid(copied)));
    }

    void add(const QString &text, const Uuid &mention = {})
    {
        if (text.isEmpty())
            return;
        if (!m_runs) // the words of an item in a tight list come without a paragraph around them
            begin(BlockKind::Paragraph);
        const Styles style = styles();
        const QString link = m_links.empty() ? QString() : m_links.back();
        if (mention.isNull() && !m_runs->empty()) {
            Run &last = m_runs->back();
            if (last.mention.isNull() && last.style == style && last.link == link) {
                last.text += text;
                return;
            }
        }
        m_runs->push_back({text, style, link, mention});
    }

    static void dropLastLineBreak(Runs &runs)
    {
        if (!runs.empty() && runs.back().text.endsWith(u'\n'))
            runs.back().text.chop(1);
    }

    const QByteArray &m_source;
    const LineBreaks m_breaks;
    std::vector<Block> m_blocks;
    Runs *m_runs = nullptr; //!< where words go now
    std::vector<List> m_lists;
    std::vector<QString> m_links;
    std::array<int, 4> m_depth{};
    ItemMark m_mark = ItemMark::None; //!< of an item whose first block has not come yet
    qint64 m_number = 0;
    QString m_indent; //!< of a line of code whose words have not come yet
    int m_quotes = 0;
    int m_cells = 0;
    qsizetype m_linkUnits = 0;
};

Builder &builder(void *self)
{
    return *static_cast<Builder *>(self);
}

MD_PARSER callbacks()
{
    MD_PARSER parser{};
    parser.flags = MarkdownDialect;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return builder(self).enterBlock(type, detail) ? 0 : -1;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        builder(self).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        return builder(self).enterSpan(type, detail) ? 0 : -1;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        builder(self).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const char *bytes, MD_SIZE size, void *self) {
        builder(self).text(type, bytes, size);
        return 0;
    };
    return parser;
}

} // namespace

std::vector<Block> parseMarkdown(const QString &markdown, LineBreaks breaks)
{
    if (markdown.size() <= MaxParsedUnits) {
        const QByteArray source = markdown.toUtf8();
        Builder builder(source, breaks);
        const MD_PARSER parser = callbacks();
        if (md_parse(source.constData(), MD_SIZE(source.size()), &parser, &builder) == 0) {
            std::vector<Block> blocks = builder.take();
            // Link definitions alone make no block; they are shown rather than nothing.
            if (!blocks.empty() || QStringView(markdown).trimmed().isEmpty())
                return blocks;
        }
    }
    Block plain;
    plain.runs.push_back({markdown, {}, {}, {}});
    return {plain};
}

} // namespace meridian
