// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QVBoxLayout;

namespace meridian {

//! A person as they want to be seen: at a glance, or on a page with all they say about their week.
class PersonView : public QWidget {
    Q_OBJECT
public:
    enum class Write { Offered, Hidden };
    enum class Extent { Card, Page };
    PersonView(const Look &look, const Member &member, const ClockText &mine, Write write, Extent extent = Extent::Card,
               QWidget *parent = nullptr);

signals:
    void writeTo(meridian::MemberId member);

private:
    void addHead(const Member &member);
    void addDay(const Profile &profile, const ClockText &mine);
    void addWeek(const Profile &profile, const ClockText &mine);
    void addJourneys(const Profile &profile, const ClockText &mine, QDate today);
    void addHeading(const QString &text);
    void addLine(const QString &text, Token token = Token::Text);

    Look m_look;
    Extent m_extent;
    QVBoxLayout *m_column;
};

} // namespace meridian
