// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text/highlighter_client.h"
#include "ui/widgets/look.h"
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

namespace meridian {

class PageLayout;

//! Colours the blocks of code of a page. Colour comes from another program, later than the letters, and changes no size.
class PageCode final : public QObject {
    Q_OBJECT
public:
    //! A longer block stays plain: it would be asked about anew at every key.
    static constexpr qsizetype Longest = 60'000;

    //! All outlive this.
    PageCode(const Look &look, PageLayout &layout, HighlighterClient &highlighter);
    ~PageCode() override;

private:
    struct Code {
        int first = -1, last = -1; //!< blocks
        QString language, text;
        int revision = -1; //!< of the document
    };
    [[nodiscard]] QList<QTextLayout::FormatRange> looksOf(const QTextBlock &line);
    void read(const QTextBlock &line);
    void ask();
    void colour(const Code &code);
    Look m_look;
    PageLayout &m_layout;
    HighlighterClient &m_highlighter;
    Code m_code; //!< the block that was looked at last
    QTimer m_later;
    std::vector<Code> m_wanted;
};

} // namespace meridian
