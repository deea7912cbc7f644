// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

class QLineEdit;

namespace meridian {

class IconButton;
class TextLabel;

//! What to find, which of how many one is at, and the way to the others.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(const Look &look, QWidget *parent = nullptr);
    //! Shows itself, with what was sought last selected.
    void open();
    void setState(const QString &words);
    void setSteps(bool possible);
    void setSidePadding(int padding);
    [[nodiscard]] QString words() const;

signals:
    void wordsChanged(const QString &words);
    void stepWanted(int direction);
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QLineEdit *m_field;
    TextLabel *m_state;
    IconButton *m_previous, *m_next;
};

} // namespace meridian
