// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/team_day.h"
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! Another time one could meet at: when, how many are where in their day, and whom it asks for more than work.
class OtherTime : public QAbstractButton {
    Q_OBJECT
public:
    //! `title` says when, `note` whom it asks.
    OtherTime(const Look &look, const QString &title, const QString &note, const PhaseCount &count, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int paintCount(QPainter &painter, const QRect &line) const;

    Look m_look;
    QString m_note;
    PhaseCount m_count;
};

} // namespace meridian
