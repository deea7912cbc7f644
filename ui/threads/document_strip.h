// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows_read.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class TextLabel;

//! Under the head of a thread that is a comment in a document, or a task's: what it is about, and the way there.
class DocumentStrip : public QWidget {
    Q_OBJECT
public:
    explicit DocumentStrip(const Look &look, QWidget *parent = nullptr);
    //! None: the thread is no comment, and there is no strip. `title` is empty where nobody gave one.
    void setComment(const std::optional<Comment> &comment, const QString &title);
    //! Of a thread that is a task's: how that stands, "Under way. Yuki, Fri 01:30".
    void setTask(const QString &words);
    void setSidePadding(int padding);

signals:
    void originWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QString m_icon = QStringLiteral("document-multiple");
    TextLabel *m_words;
    Button *m_open;
};

} // namespace meridian
