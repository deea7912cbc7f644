// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! One place of the navigation: a row with a name and a count, or in the rail an icon with a dot.
class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Shape { Row, Rail };
    NavButton(const Look &look, Shape shape, const QString &icon, const QString &name, QWidget *parent = nullptr);
    //! `spoken` is the whole of what a screen reader says: "Inbox, 4 for you".
    void setCount(int count, const QString &spoken);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintRow(QPainter &painter) const;
    void paintRail(QPainter &painter) const;
    Look m_look;
    Shape m_shape;
    QString m_icon;
    int m_count = 0;
};

} // namespace meridian
