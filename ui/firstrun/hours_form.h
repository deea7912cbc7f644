// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <array>

class QAbstractButton;
class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace meridian {

//! City and zone, working days and hours, quiet hours: where somebody's day comes from.
class HoursForm : public QWidget {
    Q_OBJECT
public:
    explicit HoursForm(const Look &look, QWidget *parent = nullptr);
    void setProfile(const Profile &profile);
    //! The same profile with what is in the form.
    void fill(Profile &profile) const;

signals:
    void changed();

private:
    QWidget *buildPlace();
    QWidget *buildDays();
    QWidget *buildHours();
    QTimeEdit *time();
    void zoneChanged();

    Look m_look;
    QLineEdit *m_city;
    QComboBox *m_zone;
    std::array<QAbstractButton *, 7> m_days{}; //!< from Monday on, wherever they stand
    QTimeEdit *m_start, *m_end, *m_quietStart, *m_quietEnd;
};

} // namespace meridian
