// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QStringList>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace meridian {

class SendWays;

//! My words in this thread that wait for their time, each a line that says when it goes out and lets me change that. Nobody
//! else sees it.
class WaitingStrip : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    WaitingStrip(const Look &look, Replica &replica, Commands &commands, const MemberBook &book, QWidget *parent = nullptr);
    void open(ThreadId thread);

protected:
    void paintEvent(QPaintEvent *event) override;

signals:
    //! These words are to be written on; they are a draft again, as soon as the replica has it.
    void editWanted(const meridian::Draft &draft);
    void heightChanged();
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    struct Waiting {
        Draft draft;
        std::optional<MemberId> replied; //!< before it, and I have not read that
        bool operator==(const Waiting &) const = default;
    };
    void refresh();
    void rebuild();
    void lookAtClocks();
    [[nodiscard]] QStringList sentences() const;
    void addLine(const Waiting &one, const QString &when);
    void addMore(int more);
    void lookForTaken();
    void openMenu(QWidget *anchor, const Waiting &one);
    void discard(const Draft &draft);

    Look m_look;
    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    SendWays *m_ways;
    ThreadId m_thread;
    std::vector<Waiting> m_waiting;
    QStringList m_said; //!< of each line when it goes out
    std::optional<Draft> m_changing; //!< whose time is being chosen
    std::optional<DraftId> m_taken;  //!< to be written on, once the replica knows that it does not wait any more
    QVBoxLayout *m_lines;
};

} // namespace meridian
