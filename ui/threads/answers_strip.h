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

//! Under the head of a thread that asks people by name. For its writer: how many have answered, and whose answer is
//! open, with when their day begins. For one who was asked and has not answered: the way to hand it over.
class AnswersStrip : public QWidget {
    Q_OBJECT
public:
    //! `book` outlives this.
    AnswersStrip(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    //! `answered` are those who have. Nobody was asked, or it is closed: there is no strip.
    void setThread(const std::optional<ThreadRow> &row, std::vector<MemberId> answered);
    void setSidePadding(int padding);

signals:
    //! A reply that begins with the names of those whose answer is open, for the writer to go on.
    void askAgainWanted(const QString &markdown);
    void handOverWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Side { None, Writer, Asked };
    [[nodiscard]] Side side() const;
    void refresh();
    [[nodiscard]] std::vector<MemberId> open() const;
    [[nodiscard]] QString openWords(MemberId member) const;
    void act();

    Look m_look;
    const MemberBook &m_book;
    std::optional<ThreadRow> m_row;
    std::vector<MemberId> m_answered;
    TextLabel *m_state, *m_open;
    Button *m_deed;
};

} // namespace meridian
