// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/message_times.h"
#include "ui/widgets/look.h"
#include <QTextBlockUserData>
#include <QTextCursor>
#include <QTextDocument>
#include <functional>

namespace meridian {

//! What the words of a message need to know about people, threads and times.
struct MentionNames {
    std::function<QString(const Uuid &)> nameOf;
    Uuid self; //!< whose name gets the mention fill
    //! What a link to a thread that stands bare is shown as; empty: as it is.
    std::function<QString(const QString &link)> titleOf = {};
    //! How times in the words are read; none: they are words.
    std::optional<WrittenTimes> times = {};
    WrittenTimes::Undated undated = WrittenTimes::Undated::DayOfWriting;
    //! What plain words are set in: smaller in a margin than in a thread.
    TypeStyle style = TypeStyle::Body;
};

inline constexpr int FlowIndent = 22; //!< a level of a list or a quote

//! What the formats of a flow carry besides their looks: a fill's token, the instants of a time, the words that a
//! shorter text stands for.
enum FlowProperty { FlowFill = QTextFormat::UserProperty + 1, TimeFrom, TimeUntil, TimeAnyDay, WrittenText };

//! How a block is marked in the margin; painted beside the text, so that lists and quotes read from
//! right to left too.
struct BlockMark final : public QTextBlockUserData {
    ItemMark mark = ItemMark::None;
    qint64 number = 0;
    int quoteDepth = 0;
};

//! Puts paragraphs, headings, lists, quotes, tables and rules into one document. Code blocks are
//! not for it.
//! What a flow is of the words it belongs to: all; or the beginning, or a later part, of a table that is shown in parts.
enum class FlowPiece { Whole, TableHead, TableRest };
[[nodiscard]] std::unique_ptr<QTextDocument> makeFlow(std::span<const Block> blocks, const Look &look,
                                                      const MentionNames &names, FlowPiece piece = FlowPiece::Whole);
//! The space above a block that is not the first.
[[nodiscard]] int gapAbove(const Block &block);
//! Words with a fill behind them: what is selected, what was sought.
struct FlowMark {
    QTextCursor words;
    Token fill = Token::Selection;
};
//! Draws a flow with its top left corner at the painter's origin: fills, text, markers and quote
//! bars.
void drawFlow(QPainter &painter, QTextDocument &flow, const Look &look, const std::vector<FlowMark> &marks,
              const QRectF &clip);
//! The time that lies under a point of a flow that is laid out, if any.
[[nodiscard]] std::optional<TimeInWords> timeAt(const QTextDocument &flow, QPointF point);
//! What of a flow is selected, with links as they were written.
[[nodiscard]] QString selectedText(const QTextCursor &selection);
//! A bare address, in the middle of a long one an ellipsis: where it leads to stands first and stays whole.
[[nodiscard]] QString shownAddress(const QString &address);

} // namespace meridian
