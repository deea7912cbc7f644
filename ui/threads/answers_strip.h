// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows_read.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class TextLabel;

//! Under the head of a thread that asks people by name. For who asks: how many have answered, and whose answer is
//! open, with when their day begins. For one who was asked and has not answered: the way to hand it over. For everyone: how far the reading
//! of a proposal is that is not to be decided before.
class AnswersStrip : public QWidget {
    Q_OBJECT
public:
    //! `book` outlives this.
    AnswersStrip(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    //! `open` are those whom I ask and who have not answered. Nobody was asked, or it is closed: there is no strip.
    void setThread(const std::optional<ThreadRow> &row, std::vector<OpenAnswer> open);
    [[nodiscard]] const std::vector<OpenAnswer> &openAnswers() const { return m_openAnswers; }
    void setSidePadding(int padding);

signals:
    //! The choices open at `anchor`.
    void askAgainWanted(QWidget *anchor);
    void handOverWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Side { None, Writer, Asked };
    [[nodiscard]] Side side() const;
    void refresh();
    void showAsked();
    void showOpen();
    [[nodiscard]] QString openWords(MemberId member) const;
    void act();

    Look m_look;
    const MemberBook &m_book;
    std::optional<ThreadRow> m_row;
    std::vector<OpenAnswer> m_openAnswers;
    QWidget *m_line;
    TextLabel *m_state, *m_open, *m_review;
    Button *m_deed;
};

} // namespace meridian
