// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/shell/banner_logic.h"
#include "ui/widgets/banner.h"
#include <QTimer>

namespace meridian {

//! Puts the state of the workspace into the words of its banner, and takes the banner away when its time is over.
class BannerPresenter : public QObject {
    Q_OBJECT
public:
    //! The references outlive this.
    BannerPresenter(Banner &banner, const Look &look, const MemberBook &book);

    void setStatus(const SyncStatus &status, int unsent);
    void setDemo(bool demo);
    //! The city of this computer's clock, where mine is another; empty when it is not.
    void setMoved(const QString &city);
    //! `reason` is a sentence for people; empty when the folder can be written again.
    void setStorageFailure(const QString &reason);
    //! Asks the clock again; also happens by itself when a state runs out.
    void refresh();
    [[nodiscard]] const BannerState &state() const { return m_shown; }

signals:
    void tryNowRequested();
    void startOwnRequested();
    void hoursRequested();
    void signInRequested();

private:
    void present();

    Banner &m_banner;
    Look m_look;
    const MemberBook &m_book;
    BannerLogic m_logic;
    BannerState m_shown;
    QTimer m_next;
};

} // namespace meridian
