// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/week_hours.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace meridian {

class Button;
class SpanList;
class Switch;
class TextLabel;
class WeekGrid;

//! Changes what few people's hours need; nothing is kept of it where there is nothing to keep.
void changeMore(WeekHours &hours, const std::function<void(MoreHours &)> &work);

//! What few people's week needs, folded away until somebody wants it: further hours of a day, times of focus, and a second week
//! that takes turns with the usual one.
class MoreWeek : public QWidget {
    Q_OBJECT
public:
    explicit MoreWeek(const Look &look, QWidget *parent = nullptr);
    //! `today` is the day it is where they live.
    void setHours(const WeekHours &hours, QDate today);
    //! Writes what stands here into somebody's hours, and leaves the rest of them.
    void applyTo(WeekHours &hours) const;
    void unfold();
    [[nodiscard]] bool isFolded() const;
    [[nodiscard]] SpanList &also() { return *m_also; }
    [[nodiscard]] SpanList &focus() { return *m_focus; }
    [[nodiscard]] Switch &takesTurns() { return *m_turns; }
    [[nodiscard]] QComboBox &thisWeek() { return *m_thisWeek; }
    [[nodiscard]] WeekGrid &otherWeek() { return *m_other; }

signals:
    void edited();

private:
    SpanList *addSpans(QVBoxLayout &column, const QString &name, const QString &about, const QString &button, const QString &none,
                       qint64 start, qint64 end);
    void addTurns(QVBoxLayout &column);
    void setFolded(bool folded);

    Look m_look;
    Button *m_fold;
    QWidget *m_content;
    SpanList *m_also, *m_focus;
    Switch *m_turns;
    QWidget *m_turn;
    QComboBox *m_thisWeek;
    WeekGrid *m_other;
    QDate m_monday; //!< of this week
    bool m_opened = false; //!< once by itself, where there is something in it
};

} // namespace meridian
