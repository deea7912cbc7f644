// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QDate>

namespace meridian {

class InHandStrip;

//! Offers what I have in hand to be handed over, in the last three quarters of an hour of my work, once a day: what I declined, or
//! have looked at, is not offered again before tomorrow.
class DayEndOffer : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 AheadMs = 45 * 60'000;

    //! All outlive this; `last` is the day on which it was answered last, on my calendar.
    DayEndOffer(const Look &look, Replica &replica, const MemberBook &book, InHandStrip &strip, QDate last, QObject *parent = nullptr);

signals:
    //! `why` says when my day ends.
    void listWanted(const QString &why);
    void answered(QDate today);

private:
    void refresh();
    void answer();

    Look m_look;
    Replica &m_replica;
    const MemberBook &m_book;
    InHandStrip &m_strip;
    QDate m_last;
    QDate m_today; //!< of what is offered
    QString m_end;
};

} // namespace meridian
