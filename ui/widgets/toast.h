// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QTimer>
#include <QWidget>

namespace meridian {

class Button;
class TextLabel;

//! The result of one's own action, bottom left of `area` for six seconds, longer while pointed at or focused.
//! A new one takes the place of the old.
class Toast : public QWidget {
    Q_OBJECT
public:
    //! Lies over `area`, whose child it becomes.
    Toast(const Look &look, QWidget *area);
    //! `action` may be empty; `keys` is the key that does the same.
    void show(const QString &icon, const QString &text, const QString &action = QString(),
              const QString &keys = QString());
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void expire();
    Look m_look;
    QString m_icon;
    TextLabel *m_text;
    Button *m_action;
    QTimer m_timer;
};

} // namespace meridian
