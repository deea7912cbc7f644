// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! One way to begin: an icon, a title, a sentence. The one with the focus stands out.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceCard(const Look &look, const QString &icon, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Look m_look;
    QString m_icon, m_sentence;
};

} // namespace meridian
