// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/send_choices.h"
#include "ui/widgets/popup.h"

class QLineEdit;

namespace meridian {

class Button;
class TextLabel;

//! When words are to go out, as one writes it: "Wed 9:00", "tomorrow 8:30". Under the field stands what was understood, on my
//! clock and on that of whom it tells; a button says on whose clock it is meant.
class SendTimePopup : public Popup {
    Q_OBJECT
public:
    //! `told`: whose clock can be meant beside mine, the first of them; none: mine alone. `book` outlives this.
    SendTimePopup(const Look &look, const MemberBook &book, std::optional<MemberId> told, QWidget *parent = nullptr);

signals:
    void chosen(const meridian::SendTime &time);

protected:
    [[nodiscard]] QSize contentSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] MemberId clock() const;
    [[nodiscard]] std::optional<SendTime> written() const;
    void read();
    void choose();

    const MemberBook &m_book;
    std::optional<MemberId> m_told;
    bool m_onMine = true;
    QLineEdit *m_field;
    TextLabel *m_understood;
    Button *m_whose, *m_choose;
};

} // namespace meridian
