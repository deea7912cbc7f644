// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tasks/free_days.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class IconButton;
class TextLabel;

//! The days of a month, from which one is chosen: weeks begin as they do where the reader is, days on which the owner does not work are
//! shaded. Arrows go by days and weeks, Page Up and Page Down by months, Home to today; Enter takes the day.
class MonthGrid : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this. `owner`: whose days off are shaded.
    MonthGrid(const Look &look, const MemberBook &book, std::optional<MemberId> owner, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const { return m_day; }
    //! Of whatever month; the one that is chosen now, and told to nobody. None: none is, and the present month is shown.
    void setDay(std::optional<QDate> day);
    [[nodiscard]] std::optional<QDate> dayAt(QPointF point) const;
    [[nodiscard]] QRectF rectOf(QDate day) const; //!< empty: not of the weeks that are shown
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void picked(QDate day);
    void accepted(); //!< Enter, or a second press

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void pick(QDate day);
    void turn(int months);
    void tell();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QRectF cells() const;
    void paintDay(QPainter &painter, QDate day) const;

    Look m_look;
    const MemberBook &m_book;
    FreeDays m_free;
    QDate m_day;   //!< where the keys are; not valid: nothing is chosen
    QDate m_month; //!< its first
    QDate m_under; //!< the pointer
    TextLabel *m_title;
    IconButton *m_before, *m_behind;
};

} // namespace meridian
