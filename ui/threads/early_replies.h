// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace meridian {

//! Above the inbox: somebody has replied before words of mine that wait for their time, and I have not read that. Each can be read, or
//! mine go out as planned. Of more than a few, those that go out first.
class EarlyReplies : public QWidget {
    Q_OBJECT
public:
    static constexpr size_t MostShown = 2;
    //! All outlive this.
    EarlyReplies(const Look &look, Replica &replica, Commands &commands, const MemberBook &book, QWidget *parent = nullptr);

signals:
    void threadWanted(meridian::ThreadId thread);
    //! "Goes out Wed 07:00".
    void said(const QString &sentence);

private:
    struct One {
        Draft draft;
        MemberId replied;
        bool operator==(const One &) const = default;
    };
    void refresh();
    [[nodiscard]] std::optional<std::vector<One>> read() const;
    void rebuild();
    void addStrip(const One &one);

    Look m_look;
    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    std::vector<One> m_shown;
    QTimer m_soon; //!< collects changes
    QVBoxLayout *m_column;
};

} // namespace meridian
