// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/due.h"
#include "ui/models/member_book.h"
#include "ui/widgets/popup.h"

class QLineEdit;

namespace meridian {

class Button;
class MonthGrid;
class TextLabel;

//! When a task is due, as one writes it, "Fri 9:00", "tomorrow", "every Tuesday 15:30", or points to it in a calendar that knows the owner's
//! days off. What was understood stands under them, on the owner's clock and on mine, before it is chosen. Or the day on which it begins.
class DuePopup : public Popup {
    Q_OBJECT
public:
    enum class Asks { Due, Start }; //!< Start: a day alone
    //! `owner`: whose clock is meant; none: mine. `book` outlives this.
    DuePopup(const Look &look, const MemberBook &book, std::optional<MemberId> owner, const std::optional<Due> &due,
             const std::optional<Repeat> &repeat, QWidget *parent = nullptr, Asks asks = Asks::Due);

signals:
    void chosen(const std::optional<meridian::Due> &due, const std::optional<meridian::Repeat> &repeat);

protected:
    [[nodiscard]] QSize contentSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString zone() const;
    void layOut();
    void read();
    void point(QDate day);
    void tell(bool understood);
    void choose();

    const MemberBook &m_book;
    std::optional<MemberId> m_owner;
    std::optional<Due> m_due;
    std::optional<Repeat> m_repeat;
    Asks m_asks;
    bool m_pointed = false; //!< to a day of the calendar
    QLineEdit *m_field;
    MonthGrid *m_month;
    TextLabel *m_understood;
    Button *m_choose, *m_none;
};

} // namespace meridian
