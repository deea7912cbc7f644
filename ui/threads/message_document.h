// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text/markdown.h"
#include "ui/widgets/look.h"
#include <QTextBlockUserData>
#include <QTextDocument>
#include <functional>
#include <span>

namespace meridian {

//! What the words of a message need to know about people and threads.
struct MentionNames {
    std::function<QString(const Uuid &)> nameOf;
    Uuid self; //!< whose name gets the mention fill
    //! What a link to a thread that stands bare is shown as; empty: as it is.
    std::function<QString(const QString &link)> titleOf = {};
};

//! How a block is marked in the margin; painted beside the text, so that lists and quotes read from
//! right to left too.
struct BlockMark final : public QTextBlockUserData {
    ItemMark mark = ItemMark::None;
    qint64 number = 0;
    int quoteDepth = 0;
};

//! Puts paragraphs, headings, lists, quotes, tables and rules into one document. Code blocks are
//! not for it.
[[nodiscard]] std::unique_ptr<QTextDocument> makeFlow(std::span<const Block> blocks,
                                                      const Look &look, const MentionNames &names);
//! Draws a flow with its top left corner at the painter's origin: fills, text, markers and quote
//! bars.
void drawFlow(QPainter &painter, QTextDocument &flow, const Look &look,
              const QTextCursor &selection, const QRectF &clip);
//! Text with Chinese, Japanese or Korean letters needs taller lines.
[[nodiscard]] bool hasTallScript(const QString &text);

} // namespace meridian
