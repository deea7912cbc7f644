// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class TextLabel;

//! Under the head of a closed thread: what was decided, and the way to open it again.
class ConclusionStrip : public QWidget {
    Q_OBJECT
public:
    explicit ConclusionStrip(const Look &look, QWidget *parent = nullptr);
    enum class Reopen { Offered, NotOffered };
    //! Empty: the thread is open, and there is no strip.
    void setConclusion(const QString &text, Reopen reopen);
    void setSidePadding(int padding);

signals:
    void reopenWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    TextLabel *m_words;
    Button *m_reopen;
};

} // namespace meridian
