// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/due.h"
#include "ui/models/member_book.h"
#include "ui/widgets/popup.h"

class QLineEdit;

namespace meridian {

class Button;
class TextLabel;

//! When a task is due, as one writes it: "Fri 9:00", "tomorrow", "every Tuesday 15:30". What was understood stands under the
//! field, on the owner's clock and on mine, before it is chosen.
class DuePopup : public Popup {
    Q_OBJECT
public:
    //! `owner`: whose clock is meant; none: mine. `book` outlives this.
    DuePopup(const Look &look, const MemberBook &book, std::optional<MemberId> owner, const std::optional<Due> &due,
             const std::optional<Repeat> &repeat, QWidget *parent = nullptr);

signals:
    void chosen(const std::optional<meridian::Due> &due, const std::optional<meridian::Repeat> &repeat);

protected:
    [[nodiscard]] QSize contentSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString zone() const;
    void read();
    void choose();

    const MemberBook &m_book;
    std::optional<MemberId> m_owner;
    std::optional<Due> m_due;
    std::optional<Repeat> m_repeat;
    QLineEdit *m_field;
    TextLabel *m_understood;
    Button *m_choose, *m_none;
};

} // namespace meridian
