// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class IconButton;
class TextLabel;

//! Over the inbox near the end of my day: how many things I have in hand, and when my day ends.
class InHandStrip : public QWidget {
    Q_OBJECT
public:
    explicit InHandStrip(const Look &look, QWidget *parent = nullptr);
    //! `end` in words: "18:00".
    void offer(int count, const QString &end);
    [[nodiscard]] QString words() const;

signals:
    void listWanted();
    void declined(); //!< not today

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    TextLabel *m_words;
    Button *m_list;
    IconButton *m_decline;
};

} // namespace meridian
