// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/send_choices.h"
#include "ui/widgets/look.h"
#include <QObject>
#include <QPointer>

namespace meridian {

class PopupMenu;

//! The menu at Send: the other ways in which words can go out, and a field for a time of one's own.
class SendWays : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    SendWays(const Look &look, const MemberBook &book, QObject *parent = nullptr);
    //! `told`: whom the words tell; `before`: the time they had before they were taken up again.
    void openAt(QWidget *anchor, const std::vector<MemberId> &told, const std::optional<SendTime> &before,
                SendChoices::Urgent urgent = SendChoices::Urgent::Not);
    //! Only the field for a time.
    void chooseTime(QWidget *anchor, const std::vector<MemberId> &told);

signals:
    void now();
    void quietly();
    void urgently();
    void later(const meridian::SendTime &time);

private:
    void follow(const SendChoice &choice);

    Look m_look;
    const MemberBook &m_book;
    QPointer<QWidget> m_anchor;
    std::vector<MemberId> m_told;
};

} // namespace meridian
