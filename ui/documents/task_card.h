// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"
#include "ui/documents/comment_frame.h"
#include "ui/models/member_book.h"

namespace meridian {

//! A task in the margin, beside the words it was made of, as it stands now: its circle, what is to be done, whose it is and
//! their clock, when it is due. A closed one is a single line until it is the active one.
class TaskCard : public CommentFrame {
    Q_OBJECT
public:
    //! `book` outlives this.
    TaskCard(const Look &look, const MemberBook &book, QWidget *parent = nullptr);

    enum class Words { There, Gone };
    void set(const TaskRow &row, Words words);
    [[nodiscard]] TaskId task() const { return m_row.task.task; }
    //! As it is read out.
    [[nodiscard]] QString spoken() const;

    int layOut(int width) override;

signals:
    void openWanted(meridian::TaskId task);
    void doneWanted(meridian::TaskId task); //!< or to do again
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isFolded() const;
    [[nodiscard]] QString due() const;
    [[nodiscard]] QRect circle() const;
    void paintOwner(QPainter &painter) const;

    const MemberBook &m_book;
    TaskRow m_row;
    Words m_words = Words::There;
    QRect m_title, m_owner, m_due, m_quote;
};

//! A task on one line, as it stands on the card of the comment that it was made of: "○ Ask the printer · Yuki, Fri 01:30".
void drawTaskLine(QPainter &painter, const Look &look, const QRect &line, const TaskRow &row, const MemberBook &book);

} // namespace meridian
