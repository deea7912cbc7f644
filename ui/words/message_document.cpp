// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From blocks to documents; message_document_paint.cpp draws them.
#include "ui/words/message_document.h"
#include "ui/widgets/tall_script.h"
#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>

namespace meridian {

namespace {

constexpr qsizetype LongestAddress = 60, AddressHead = 36, AddressTail = 20;

QTextCharFormat charFormat(TypeStyle style, const Look &look)
{
    QTextCharFormat format;
    format.setFont(look.type.font(style));
    format.setForeground(look.theme.color(Token::Text));
    return format;
}

QTextCharFormat runFormat(const Run &run, const QTextCharFormat &base, const Look &look,
                          const MentionNames &names)
{
    QTextCharFormat format = base;
    if (run.style.testFlag(Style::Code)) {
        format.setFont(look.type.font(TypeStyle::Code));
        format.setForeground(look.theme.color(Token::CodeText));
        format.setProperty(FlowFill, int(Token::CodeBg));
    }
    if (run.style.testFlag(Style::Bold))
        format.setFontWeight(QFont::DemiBold);
    format.setFontItalic(run.style.testFlag(Style::Italic));
    format.setFontStrikeOut(run.style.testFlag(Style::Strike));
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setForeground(look.theme.color(Token::Accent));
        format.setFontUnderline(true);
    }
    if (!run.mention.isNull()) {
        const bool mine = run.mention == names.self;
        format.setFontWeight(QFont::Medium);
        format.setForeground(look.theme.color(mine ? Token::MentionText : Token::Accent));
        if (mine)
            format.setProperty(FlowFill, int(Token::Mention));
    }
    return format;
}

//! Words with the times in them marked.
void insertWords(QTextCursor &cursor, const QString &words, const QTextCharFormat &format, const Look &look,
                 const MentionNames &names)
{
    qsizetype copied = 0;
    const auto shown = [](QString text) { return text.replace(u'\n', QChar::LineSeparator); };
    for (const WrittenTime &time : names.times->in(words, names.undated)) {
        cursor.insertText(shown(words.mid(copied, time.start - copied)), format);
        QTextCharFormat timed = format;
        timed.setUnderlineStyle(QTextCharFormat::DotLine);
        timed.setUnderlineColor(look.theme.color(Token::TextMuted));
        timed.setProperty(TimeFrom, time.at.ms);
        if (time.until)
            timed.setProperty(TimeUntil, time.until->ms);
        if (time.anyDay)
            timed.setProperty(TimeAnyDay, *time.anyDay);
        cursor.insertText(shown(words.mid(time.start, time.length)), timed);
        copied = time.start + time.length;
    }
    cursor.insertText(shown(words.mid(copied)), format);
}

//! What stands for a link: a bare one by the subject of its thread, or short enough to read.
QString linkText(const Run &run, const MentionNames &names)
{
    if (run.link != run.text && !run.text.startsWith(u'#')) // a channel goes by today's name
        return run.text;
    const QString title = names.titleOf ? names.titleOf(run.link) : QString();
    if (!title.isEmpty())
        return title;
    return run.link == run.text ? shownAddress(run.text) : run.text;
}

void insertRuns(QTextCursor &cursor, const Block &block, const Runs &runs, const QTextCharFormat &base,
                const Look &look, const MentionNames &names)
{
    for (const Run &run : runs) {
        QTextCharFormat format = runFormat(run, base, look, names);
        if (names.times && mayHoldTimes(block, run)) {
            insertWords(cursor, run.text, format, look, names);
            continue;
        }
        QString text = !run.mention.isNull() ? u'@' + names.nameOf(run.mention)
            : run.link.isEmpty()             ? run.text
                                             : linkText(run, names);
        if (!run.link.isEmpty() && text != run.text)
            format.setProperty(WrittenText, run.text);
        text.replace(u'\n', QChar::LineSeparator);
        cursor.insertText(text, format);
    }
}

TypeStyle headingStyle(int level)
{
    if (level == 1)
        return TypeStyle::Heading;
    return level == 2 ? TypeStyle::Pane : TypeStyle::Name;
}

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QTextBlockFormat blockFormat(const Block &block, TypeStyle style, bool first, const Look &look)
{
    QTextBlockFormat format;
    format.setIndent(block.listDepth + block.quoteDepth);
    if (!first)
        format.setTopMargin(gapAbove(block));
    const int plainHeight = look.type.lineHeight(style);
    const QFontInfo size(look.type.font(style));
    const int height = hasTallScript(plain(block.runs))
        ? std::max(plainHeight, qRound(size.pixelSize() * TallScriptHeight))
        : plainHeight;
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    return format;
}

void insertTable(QTextCursor &cursor, const Block &block, const Look &look,
                 const MentionNames &names, FlowPiece piece)
{
    const int columns
        = int(std::ranges::max(block.rows, {}, [](const auto &row) { return row.size(); }).size());
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look.theme.color(Token::HairlineStrong));
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(piece == FlowPiece::TableRest ? 0 : 6);
    format.setBottomMargin(piece == FlowPiece::Whole ? 4 : 0);
    if (piece != FlowPiece::Whole) { // its parts do not know each other's widths
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    }
    QTextTable *table = cursor.insertTable(int(block.rows.size()), columns, format);
    for (int row = 0; row < int(block.rows.size()); ++row) {
        const auto &cells = block.rows[size_t(row)];
        for (int column = 0; column < int(cells.size()); ++column) {
            const TableCell &cell = cells[size_t(column)];
            QTextCursor inside = table->cellAt(row, column).firstCursorPosition();
            QTextBlockFormat align;
            align.setAlignment(cell.align == CellAlign::End      ? Qt::AlignTrailing
                               : cell.align == CellAlign::Center ? Qt::AlignHCenter
                                                                 : Qt::AlignLeading);
            inside.setBlockFormat(align);
            insertRuns(inside, block, cell.runs,
                       charFormat(row == 0 && piece != FlowPiece::TableRest ? TypeStyle::UiMedium : TypeStyle::Ui, look), look,
                       names);
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void insertRule(QTextCursor &cursor)
{
    QTextBlockFormat format;
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                       QTextLength(QTextLength::PercentageLength, 100));
    format.setLineHeight(12, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

void insertText(QTextCursor &cursor, const Block &block, bool first, const Look &look,
                const MentionNames &names)
{
    const TypeStyle style
        = block.kind == BlockKind::Heading ? headingStyle(block.level) : names.style;
    cursor.setBlockFormat(blockFormat(block, style, first, look));
    QTextCharFormat base = charFormat(style, look);
    if (block.quoteDepth > 0)
        base.setForeground(look.theme.color(Token::TextMuted));
    if (block.mark != ItemMark::None || block.quoteDepth > 0) {
        auto mark = std::make_unique<BlockMark>();
        mark->mark = block.mark;
        mark->number = block.number;
        mark->quoteDepth = block.quoteDepth;
        cursor.block().setUserData(mark.release()); // the block owns it
    }
    cursor.setBlockCharFormat(base);
    insertRuns(cursor, block, block.runs, base, look, names);
}

//! Calls `visit` with the words of each fragment of a selection and the fragment's format.
template<typename Visit>
void forSelected(const QTextCursor &selection, Visit visit)
{
    const int from = selection.selectionStart(), to = selection.selectionEnd();
    QTextBlock block = selection.document()->findBlock(from);
    for (; block.isValid() && block.position() < to; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const int begin = std::max(from, part.position()), end = std::min(to, part.position() + part.length());
            if (begin < end)
                visit(part.text().mid(begin - part.position(), end - begin), part);
        }
        if (block.position() + block.length() <= to && block.next().isValid())
            visit(QStringLiteral("\n"), QTextFragment());
    }
}

} // namespace

QString shownAddress(const QString &address)
{
    if (address.size() <= LongestAddress)
        return address;
    const qsizetype scheme = address.indexOf(u"://");
    const qsizetype host = address.indexOf(u'/', scheme < 0 ? 0 : scheme + 3);
    const qsizetype head = std::max(AddressHead, (host < 0 ? address.size() : host) + 1);
    qsizetype tail = address.size() - AddressTail;
    if (head >= tail)
        return address;
    if (address[tail].isLowSurrogate())
        ++tail;
    const qsizetype end = address[head].isLowSurrogate() ? head - 1 : head;
    return address.left(end) + u'…' + address.mid(tail);
}

int gapAbove(const Block &block)
{
    if (block.kind == BlockKind::Heading)
        return 12;
    return block.tight && block.mark != ItemMark::None ? 2 : 6;
}

std::optional<TimeInWords> timeAt(const QTextDocument &flow, QPointF point)
{
    const int position = flow.documentLayout()->hitTest(point, Qt::ExactHit);
    if (position < 0)
        return std::nullopt;
    const QTextBlock block = flow.findBlock(position);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        if (!part.contains(position) || !part.charFormat().hasProperty(TimeFrom))
            continue;
        const QTextCharFormat format = part.charFormat();
        TimeInWords time{part.text(), {format.property(TimeFrom).toLongLong()}, std::nullopt};
        if (format.hasProperty(TimeUntil))
            time.until = Instant{format.property(TimeUntil).toLongLong()};
        if (format.hasProperty(TimeAnyDay))
            time.anyDay = format.property(TimeAnyDay).toDate();
        return time;
    }
    return std::nullopt;
}

QString selectedText(const QTextCursor &selection)
{
    if (selection.isNull() || !selection.hasSelection())
        return {};
    QString text;
    forSelected(selection, [&](const QString &words, const QTextFragment &part) {
        const bool whole = part.isValid() && words.size() == part.length();
        const QString written = whole ? part.charFormat().stringProperty(WrittenText) : QString();
        text += written.isEmpty() ? words : written;
    });
    return text.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
}

std::unique_ptr<QTextDocument> makeFlow(std::span<const Block> blocks, const Look &look,
                                        const MentionNames &names, FlowPiece piece)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setIndentWidth(FlowIndent);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(look.type.font(names.style));
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    bool first = true;
    for (const Block &block : blocks) {
        if (!first && block.kind != BlockKind::Table)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        if (block.kind == BlockKind::Table && !block.rows.empty())
            insertTable(cursor, block, look, names, piece);
        else if (block.kind == BlockKind::Rule)
            insertRule(cursor);
        else
            insertText(cursor, block, first, look, names);
        first = false;
    }
    cursor.endEditBlock();
    for (QTextBlock line = document->begin(); line.isValid(); line = line.next())
        line.layout()->setCacheEnabled(true); // else all is shaped anew whenever it is painted
    return document;
}

} // namespace meridian
