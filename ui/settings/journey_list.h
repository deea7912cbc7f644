// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace meridian {

class Button;
class TextLabel;

//! A stay somewhere else: from the first day there to the day on which one is back.
struct Stay {
    Journey there;
    QDate back;
    bool operator==(const Stay &) const = default;
};

//! The journeys of a profile with one stay more: what lies within it goes, and who is back is where they would have been then.
//! In the order of their dates, one a day at the most.
[[nodiscard]] std::vector<Journey> withStay(std::vector<Journey> journeys, const Stay &stay, const QString &home);
//! Without the one that begins with `place`, and without the way home from it.
[[nodiscard]] std::vector<Journey> withoutJourney(std::vector<Journey> journeys, size_t place, const QString &home);
//! Those that are to come, and the one that made the clock what it is.
[[nodiscard]] std::vector<Journey> journeysFrom(std::vector<Journey> journeys, QDate today);

//! Journeys, one line each, and a line to add one. Those that are over are not shown, and go with the next change.
class JourneyList : public QWidget {
    Q_OBJECT
public:
    explicit JourneyList(const Look &look, QWidget *parent = nullptr);
    //! `today` is the day it is where they are.
    void setJourneys(const Profile &profile, QDate today);
    [[nodiscard]] const std::vector<Journey> &journeys() const { return m_journeys; }
    void beginToAdd();
    [[nodiscard]] QDateEdit &leaves() { return *m_leaves; }
    [[nodiscard]] QDateEdit &back() { return *m_back; }
    [[nodiscard]] QComboBox &zone() { return *m_zone; }
    [[nodiscard]] QLineEdit &city() { return *m_city; }
    //! Adds what is in the fields.
    void add();

signals:
    void edited();

private:
    void build();
    void list(const Profile &profile);
    void remove(size_t place);

    Look m_look;
    std::vector<Journey> m_journeys;
    QString m_home;
    QVBoxLayout *m_lines;
    QWidget *m_form;
    QDateEdit *m_leaves, *m_back;
    QComboBox *m_zone;
    QLineEdit *m_city;
    Button *m_add;
    TextLabel *m_none;
};

} // namespace meridian
