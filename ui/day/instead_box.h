// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class TextLabel;

//! Under the strips: whether an hour suits all, and if none does why, and that a thread would.
class InsteadBox : public QWidget {
    Q_OBJECT
public:
    explicit InsteadBox(const Look &look, QWidget *parent = nullptr);
    //! Without `text` there is nothing to do instead.
    void set(const QString &title, const QString &text);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] Button &button() { return *m_button; }

signals:
    void threadWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    TextLabel *m_title, *m_text;
    Button *m_button;
};

} // namespace meridian
