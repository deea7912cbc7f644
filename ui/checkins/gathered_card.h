// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"
#include "ui/checkins/check_in_parts.h"
#include "ui/widgets/look.h"
#include <QUrl>

namespace meridian {

//! What is in somebody's way, for whom it is, and what became of it: T makes a task of it, Enter opens a thread about it.
class GatheredCard : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this. `task` is the one that was made of these words.
    GatheredCard(const Look &look, const MemberBook &book, const WordsInTheWay &words, const std::optional<TaskRow> &task, QWidget *parent = nullptr);
    [[nodiscard]] const WordsInTheWay &words() const { return m_words; }
    void makeTask();

signals:
    void makeTaskWanted(const meridian::WordsInTheWay &words);
    void threadWanted(const meridian::WordsInTheWay &words);
    void taskWanted(meridian::TaskId task);
    void linkActivated(const QUrl &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString forWhom() const;
    [[nodiscard]] QWidget *madeHead();
    [[nodiscard]] QWidget *madeFoot();

    Look m_look;
    const MemberBook &m_book;
    WordsInTheWay m_words;
    std::optional<TaskRow> m_task;
};

} // namespace meridian
