// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/holiday_client.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace meridian {

class Button;
class TextLabel;

//! The region whose public holidays somebody has, and each of those that are to come: those that are not ticked, they work on.
//! Where the list cannot be had it says so, and what is kept already stays.
class HolidaysBox : public QWidget {
    Q_OBJECT
public:
    //! `client` outlives this.
    HolidaysBox(const Look &look, HolidayClient &client, QWidget *parent = nullptr);
    //! `zone` is where somebody lives, `today` the day it is there.
    void setHours(const MoreHours &more, const QTimeZone &zone, QDate today);
    //! Asks for the regions, and for the days of the one that is chosen.
    void arrive();
    [[nodiscard]] QComboBox &region() { return *m_region; }
    [[nodiscard]] std::vector<QCheckBox *> days() const { return m_boxes; }
    [[nodiscard]] QString said() const;

signals:
    void edited(const QString &region, const std::vector<meridian::DayOff> &holidays);

private:
    using Regions = std::expected<std::vector<HolidayRegion>, HolidayFailure>;
    using Days = std::expected<std::vector<DayOff>, HolidayFailure>;
    void takeRegions(const Regions &regions);
    void fillRegions();
    void offerLikely();
    void choose(const QString &region);
    void listDays(const QString &region);
    void takeDays(const QString &region, const Days &days);
    void say(HolidayFailure failure, const QString &region);
    void refreshDays();
    void showSome();
    void tick();
    [[nodiscard]] QString nameOf(const QString &region) const;

    Look m_look;
    HolidayClient &m_client;
    std::vector<HolidayRegion> m_regions;
    MoreHours m_more;
    QTimeZone m_zone;
    QDate m_today;
    std::vector<DayOff> m_listed; //!< what the list has for m_listedOf
    QString m_listedOf;
    QString m_chosen; //!< last, here, and not yet kept; null: nothing was
    std::vector<DayOff> m_shown; //!< one box each
    std::vector<QCheckBox *> m_boxes;
    bool m_all = false;
    QComboBox *m_region;
    Button *m_likely, *m_again, *m_showAll;
    TextLabel *m_words, *m_about;
    QVBoxLayout *m_lines;
};

} // namespace meridian
