// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class TextLabel;

//! One sentence above the panes, with one link at most: a state of the whole application.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Quiet, Warn, Danger, Ok };

    explicit Banner(const Look &look, QWidget *parent = nullptr);
    //! `headline` is in text's colour, `rest` in the muted one; either may be empty.
    void show(Kind kind, const QString &icon, const QString &headline, const QString &rest,
              const QString &link = QString());

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    Kind m_kind = Kind::Quiet;
    QString m_icon;
    TextLabel *m_headline, *m_rest;
    Button *m_link;
};

} // namespace meridian
