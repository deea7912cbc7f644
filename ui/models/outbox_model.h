// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include <QAbstractListModel>
#include <QSet>

namespace meridian {

//! One line of Drafts and outbox: what somebody wrote that is not at the workspace yet.
//! A new thread or comment and its first message are two ops and one item.
struct OutboxItem {
    enum class Section { NeedsYou, Waiting, Scheduled, Drafts, Discarded };
    enum class What { Reply, Aside, NewThread, Edit, Deletion, Return, Reaction, NewChannel, ChannelChange, ThreadChange, Document, Comment, Task, CheckIn,
                      Profile, Other };

    Section section = Section::Waiting;
    What what = What::Other;
    std::vector<OpId> ops; //!< empty for a draft
    std::optional<ThreadId> thread;
    QString subject; //!< of the thread, or the name of the channel
    QString text;    //!< Markdown, as written
    QString code;    //!< of the refusal
    Instant at;      //!< written, or last changed; of what is scheduled its moment, as it was chosen
    bool isHereOnly = false; //!< what is scheduled has not reached the workspace, which is to send it
    std::optional<MemberId> replied = {}; //!< before it, in its thread: what is scheduled waits to be looked at
    //! What a draft holds; of a reply, a new thread or a comment in the outbox, what it would be as a draft.
    std::optional<Draft> draft;

    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] QString title() const;
    bool operator==(const OutboxItem &) const = default;
};

//! Drafts and outbox as a list: what needs a choice first, then what waits, then what goes out later, soonest first, then drafts, newest first, then those
//! that were put away. Read marks and drafts go to the workspace silently and are no items of the outbox.
//!
//! Errors: when the replica cannot be read the old content stays and failed() is true.
class OutboxModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit OutboxModel(Replica &replica, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const OutboxItem &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    [[nodiscard]] int count(OutboxItem::Section section) const;
    //! Everything in the outbox: what waits and what needs a choice.
    [[nodiscard]] int unsent() const;
    [[nodiscard]] bool failed() const { return m_failed; }

    //! Takes an item out of sight while its discarding can still be undone.
    void hide(const OutboxItem &item);
    void unhide(const OutboxItem &item);

signals:
    void countsChanged();

private:
    void reload();
    [[nodiscard]] std::optional<std::vector<OutboxItem>> read() const;
    void replace(std::vector<OutboxItem> items);

    Replica &m_replica;
    std::vector<OutboxItem> m_items;
    QSet<QByteArray> m_hidden;
    bool m_failed = false;
};

} // namespace meridian
