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
//! own message, the list reorders at once. What is done or put off leaves at once, and when that is taken back returns at once. For me there are
//! headings in the inbox: what waits for me, what is good to know, and a line below which nothing is new.
//!
//! Errors: a replica that cannot be read keeps the old rows and turns health() to Failed; rows of another list are
//! not kept.
class ThreadListModel : public QAbstractListModel {
    Q_OBJECT
public:
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
    //! Above this, "99+" is all anybody wants to know.
    static constexpr int MostCounted = 100;

    struct Entry {
        RowKind kind = RowKind::Thread;
        QString text;   //!< of a heading, or the line
        int count = 0;  //!< of a heading; 0: it counts nothing
        ThreadRow thread;
    };

    //! All three outlive this.
    ThreadListModel(Replica &replica, const MemberBook &book, const Clock &clock,
                    QObject *parent = nullptr);

    void showInbox(InboxTab tab, InboxFilter filter = InboxFilter::Everything);
    void showChannel(ChannelId channel);
    void setFollowing(Follow follow);
    //! Reads the list anew, what was above included.
    void showNew();
    //! Time went on: what was put off comes back.
    void takeTime();

    [[nodiscard]] const Entry &at(int row) const { return m_entries[size_t(row)]; }
    [[nodiscard]] int rowOf(ThreadId thread) const
    {
        return m_rows.value(thread, -1);
    } //!< -1: not loaded
    //! The thread before (-1) or after (+1) a row, headings skipped; -1 when there is none.
    [[nodiscard]] int step(int row, int direction) const;
    [[nodiscard]] int newAbove() const { return int(m_above.size()); }
    [[nodiscard]] const InboxCounts &counts() const { return m_counts; }
    [[nodiscard]] InboxTab tab() const { return m_tab; }
    [[nodiscard]] InboxFilter filter() const { return m_filter; }
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
    void countsChanged();
    void healthChanged();
    //! The replica's own copy ends here; the server may have older threads of this channel.
    void olderWanted(meridian::ChannelId channel);

private:
    enum class Line { Anew, Keep }; //!< where the "caught up" line stands
    bool reload(Line line);
    void clear();
    [[nodiscard]] bool isOwnReturn(const ThreadRow &row) const;
    struct Page {
        std::vector<ThreadRow> rows;
        bool last = true;
    };
    [[nodiscard]] std::optional<Page> readPage();
    [[nodiscard]] std::optional<std::vector<ThreadRow>> readFirst();
    [[nodiscard]] InboxView view() const { return {m_tab, m_filter, m_clock.now()}; }
    [[nodiscard]] bool isForMe() const { return !m_channel && m_tab == InboxTab::ForYou; }
    bool readJoined();
    void append(std::vector<ThreadRow> threads);
    void arrangeChannel(std::vector<ThreadRow> pinned, std::vector<ThreadRow> page);
    void addThread(ThreadRow row);
    void addHeading(InboxPlace place);
    void addHeading(const QString &text, int count);
    void addLine();
    void remove(int row);
    void askForOlder();
    void apply(const ChangeSet &change);
    enum class Arrival { None, Own, Above };
    std::optional<Arrival> takeMany(QSet<ThreadId> &touched, QSet<ThreadId> &above);
    Arrival applyThread(ThreadId thread);
    Arrival applyKnown(int row, ThreadRow now);
    [[nodiscard]] bool isPinned(int row) const;
    [[nodiscard]] bool belongsHere(const ThreadRow &row) const;
    [[nodiscard]] QString accessibleText(const ThreadRow &row) const;
    void setHealth(Health health);
    void setAbove(QSet<ThreadId> above);
    void count();

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    InboxTab m_tab = InboxTab::ForYou;
    InboxFilter m_filter = InboxFilter::Everything;
    std::optional<ChannelId> m_channel;
    Follow m_follow = Follow::Hold;
    Health m_health = Health::Ready;
    std::vector<Entry> m_entries;
    QHash<ThreadId, int> m_rows;
    QSet<ThreadId> m_above;
    //! Set aside since the list was shown, and when their newest words were written: an undo brings them back at once,
    //! new words do not.
    QHash<ThreadId, Instant> m_left;
    QSet<ChannelId> m_joined;
    std::optional<ThreadKey> m_end;     //!< of a channel: where the next page goes on
    std::optional<InboxKey> m_inboxEnd; //!< the same of the inbox
    std::optional<Queries::CaughtUp> m_caughtUp;
    int m_heading = -1; //!< of what is good to know
    bool m_lineDrawn = false;
    bool m_exhausted = true;
    InboxCounts m_counts;
};

} // namespace meridian
