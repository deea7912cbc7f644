// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include <QObject>
#include <QSet>
#include <unordered_map>

namespace meridian {

//! The comments of one document, with what is said in them: read when asked for, read anew when it changes.
//!
//! Errors: when the replica cannot be read the old comments stay and failed() is true.
class CommentThreads : public QObject {
    Q_OBJECT
public:
    static constexpr int Most = 60; //!< messages of a thread that a card shows; of longer ones the newest

    //! Both outlive this.
    CommentThreads(Replica &replica, Commands &commands, QObject *parent = nullptr);

    void open(DocumentId document);
    void close();

    //! Those that began first first; resolved ones too.
    [[nodiscard]] const std::vector<CommentRow> &all() const { return m_rows; }
    [[nodiscard]] const CommentRow *find(ThreadId thread) const;
    [[nodiscard]] bool failed() const { return m_failed; }
    //! What begun comments on this document are drafts of mine, the oldest first.
    [[nodiscard]] const std::vector<Draft> &drafts() const { return m_drafts; }

    //! Of one thread: its first message, then the newest of the others. Those that are not on this computer are asked for.
    struct Talk {
        std::vector<MessageRow> messages;
        int left = 0; //!< replies that stand between the first and the second of them
    };
    [[nodiscard]] const Talk &talk(ThreadId thread);

signals:
    //! Comments came or went, or stand otherwise.
    void changed();
    void talkChanged(meridian::ThreadId thread);
    void draftsChanged();

private:
    void apply(const ChangeSet &change);
    void readRows();
    void readDrafts();
    void askForRest(const CommentRow &row);

    Replica &m_replica;
    Commands &m_commands;
    DocumentId m_document;
    std::vector<CommentRow> m_rows;
    std::vector<Draft> m_drafts;
    std::unordered_map<ThreadId, Talk> m_talks;
    QSet<ThreadId> m_asked; //!< for older messages, once
    bool m_failed = false;
};

} // namespace meridian
