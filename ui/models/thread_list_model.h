// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include <QAbstractListModel>

namespace meridian {

//! The threads of the inbox or of one channel, newest first, read a page at a time.
//!
//! The order is frozen while it is read: a change repaints its row in place, and what belongs
//! further up is counted as "new above" until showNew(). Only with setFollowing(true), and after an
//! own message, the list reorders at once. In the inbox's ForYou filter there are headings: what
//! waits for me, what is good to know, a line, and the rest.
//!
//! Errors: a replica that cannot be read keeps the old rows and turns health() to Failed.
class ThreadListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Filter { ForYou, All };
    enum class RowKind { Heading, CaughtUp, Thread };
    enum class Health { Ready, Failed };
    enum class Follow { Hold, Follow };
    enum Role {
        ThreadRole = Qt::UserRole + 1,
        KindRole,
        SubjectRole,
        PreviewRole,
        UnreadRole,
        TimeRole
    };

    static constexpr int PageSize = 100;
    static constexpr int WaitingLimit = 200;

    struct Entry {
        RowKind kind = RowKind::Thread;
        QString text;   //!< of a heading, or the line
        int count = 0;  //!< of a heading; 0: it counts nothing
        ThreadRow thread;
    };

    //! All three outlive this.
    ThreadListModel(Replica &replica, const MemberBook &book, const Clock &clock,
                    QObject *parent = nullptr);

    void showInbox(Filter filter);
    void showChannel(ChannelId channel);
    void setFollowing(Follow follow);
    //! Reads the list anew, what was above included.
    void showNew();

    [[nodiscard]] const Entry &at(int row) const { return m_entries[size_t(row)]; }
    [[nodiscard]] int rowOf(ThreadId thread) const
    {
        return m_rows.value(thread, -1);
    } //!< -1: not loaded
    //! The thread before (-1) or after (+1) a row, headings skipped; -1 when there is none.
    [[nodiscard]] int step(int row, int direction) const;
    [[nodiscard]] int newAbove() const { return int(m_above.size()); }
    [[nodiscard]] int waitingCount() const { return m_waiting; }
    [[nodiscard]] int threadCount() const { return int(m_rows.size()); }
    [[nodiscard]] int positionOf(int row) const; //!< 1 for the first thread
    [[nodiscard]] Health health() const { return m_health; }
    [[nodiscard]] std::optional<ChannelId> channel() const { return m_channel; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void newAboveChanged(int count);
    void waitingCountChanged(int count);
    void healthChanged();
    //! The replica's own copy ends here; the server may have older threads of this channel.
    void olderWanted(meridian::ChannelId channel);

private:
    enum class Sections { Fresh, Keep };
    void reload(Sections sections);
    bool readWaiting(Sections sections, std::vector<ThreadRow> &waiting);
    bool readJoined();
    void arrange(std::vector<ThreadRow> waiting, const std::vector<ThreadRow> &page);
    void append(std::vector<ThreadRow> threads);
    void arrangeChannel(std::vector<ThreadRow> pinned, std::vector<ThreadRow> page);
    void addHeading(const QString &text, size_t count);
    void askForOlder();
    void apply(const ChangeSet &change);
    enum class Arrival { None, Own, Above };
    Arrival applyThread(ThreadId thread);
    [[nodiscard]] bool belongsHere(const ThreadRow &row) const;
    [[nodiscard]] QString accessibleText(const ThreadRow &row) const;
    void setHealth(Health health);
    void setAbove(QSet<ThreadId> above);
    void countWaiting();

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    Filter m_filter = Filter::ForYou;
    std::optional<ChannelId> m_channel;
    Follow m_follow = Follow::Hold;
    Health m_health = Health::Ready;
    std::vector<Entry> m_entries;
    QHash<ThreadId, int> m_rows;
    QSet<ThreadId> m_above;
    QSet<ThreadId> m_stickyWaiting, m_stickyNew; //!< keep their group until the list is shown anew
    QSet<ChannelId> m_joined;
    std::optional<ThreadKey> m_end; //!< where the next page goes on
    bool m_exhausted = true;
    int m_waiting = 0;
};

} // namespace meridian
