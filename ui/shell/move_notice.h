// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QObject>
#include <QTimeZone>

namespace meridian {

class BannerPresenter;

//! Says once, in the banner, that this computer's clock is another one than mine. Who looks, or takes the new zone, is
//! not asked again about that zone.
class MoveNotice : public QObject {
    Q_OBJECT
public:
    //! All outlive this. `computer` is the zone of this computer, `asked` the one that was asked about before.
    MoveNotice(BannerPresenter &banner, const Look &look, const MemberBook &book, QTimeZone computer, QString asked,
               QObject *parent = nullptr);

signals:
    //! Somebody looks: the choice is in the settings.
    void hoursWanted();
    void askedAbout(const QString &zone);

private:
    [[nodiscard]] bool differs() const;
    void refresh();
    void look();

    BannerPresenter &m_banner;
    Look m_look;
    const MemberBook &m_book;
    const QTimeZone m_computer;
    QString m_asked;
};

} // namespace meridian
