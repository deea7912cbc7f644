// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include <QWidget>

namespace meridian {

//! Tells a screen reader what became of words that were sent: "Sent" once the workspace has them, "Kept in the outbox"
//! where there is no connection. For the eyes the message's own sign says it.
class SendHerald : public QWidget {
    Q_OBJECT
public:
    //! `replica` outlives this.
    SendHerald(Replica &replica, QWidget *parent);
    //! Something was handed to the outbox.
    void sent();

signals:
    void told(const QString &sentence);

private:
    void look();
    void tell(const QString &sentence);
    Replica &m_replica;
    bool m_waits = false;
};

} // namespace meridian
