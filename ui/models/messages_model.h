// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"
#include "ui/models/note_text.h"
#include <QAbstractListModel>
#include <span>

namespace meridian {

//! The messages of one thread: a window of pages that moves with the reader, so that memory stays
//! flat in a thread of any length (README.md tells how).
//!
//! Rows: the thread's first message where the window begins later, a fold for the replies between
//! the two, the window, and last what the workspace did not take. Errors: a replica that cannot be
//! read keeps the old rows and turns health() to Failed.
class MessagesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class RowKind { Message, Fold, Refused };
    enum class Health { Ready, Failed };
    enum Role { MessageRole = Qt::UserRole + 1, KindRole, TextRole, AuthorRole, StateRole };

    static constexpr int PageSize = 50;
    static constexpr int StepSize = 20; //!< read on while scrolling: laid out within a frame
    static constexpr int WindowLimit = 300;
    static constexpr int FoldFrom = 30; //!< threads longer than this open folded

    //! One row; only the part its kind names is filled.
    struct Entry {
        RowKind kind = RowKind::Message;
        const MessageRow *message = nullptr;
        const OutboxRow *refused = nullptr;
        bool firstNew = false; //!< the "New since" line stands above it
        bool isComment = false;  //!< a side comment under the message above it
        bool newComment = false; //!< and one I have not read
        int folded = 0;        //!< replies under the fold; 0: some, nobody counted them
        //! What happened to the thread right before this message, and after it where it is the last one.
        std::span<const NoteLine> above, below;
        std::span<const TaskRow> tasks; //!< made of its words
    };

    //! All three outlive this.
    MessagesModel(Replica &replica, const MemberBook &book, const Clock &clock,
                  QObject *parent = nullptr);

    //! Opens a thread at its first new message, or at its end.
    void open(ThreadId thread);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_threadId.isNull(); }
    [[nodiscard]] ThreadId thread() const { return m_threadId; }
    //! The thread's own row; none when this replica does not have it.
    [[nodiscard]] const std::optional<ThreadRow> &threadRow() const { return m_thread; }

    //! The page before the window; wanted from the server when this replica has none.
    void loadOlder(int count = PageSize);
    void loadNewest();
    //! Moves the window to a message; false when this replica does not have it in this thread.
    bool reveal(MessageId message);
    void loadOldest();

    [[nodiscard]] Entry at(int row) const;
    [[nodiscard]] int rowOf(MessageId message) const; //!< -1: not in the window
    [[nodiscard]] int firstNewRow() const;            //!< -1: nothing new
    [[nodiscard]] int foldRow() const { return m_fold ? rootRows() : -1; }
    [[nodiscard]] bool reachesEnd() const { return m_atEnd; }
    //! When the newest message I had read was written; none when all of the thread is new.
    [[nodiscard]] std::optional<Instant> newSince() const { return m_newSince; }
    //! The seq to mark as read when everything in sight has been read.
    [[nodiscard]] Seq lastSeq() const;
    [[nodiscard]] Health health() const { return m_health; }
    //! Whose places may be named behind a time in the words.
    void setPeople(const std::vector<MemberId> &people) { m_people = people; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void threadChanged();
    void healthChanged();
    //! The replica's own copy ends here; the server has older messages of this thread.
    void olderWanted(meridian::ThreadId thread);

private:
    using Page = std::vector<MessageRow>;
    //! How many messages a page has, without the side comments that come with them.
    [[nodiscard]] static int lengthOf(const Page &page);
    [[nodiscard]] bool isNewComment(const MessageRow &row) const;
    [[nodiscard]] int rootRows() const { return m_root ? 1 : 0; }
    [[nodiscard]] int firstWindowRow() const { return rootRows() + (m_fold ? 1 : 0); }
    [[nodiscard]] int refusedRow() const { return firstWindowRow() + int(m_window.size()); }
    std::optional<Page> messages(std::optional<Seq> before, std::optional<Seq> after, int limit);
    bool readThread();
    bool readNotes();
    bool readTasks();
    [[nodiscard]] std::span<const TaskRow> tasksOf(MessageId message) const;
    [[nodiscard]] std::span<const NoteLine> notesBetween(Seq after, Seq before) const;
    void addNotes(Entry &entry, int row) const;
    bool readFirstWindow();
    bool readRoot();
    void readRefused();
    void show(Page window, bool atEnd);
    void insertOlder(Page page);
    void insertNewer(Page page);
    void evictTop();
    void evictBottom();
    void makeFold();
    void dropFold();
    void apply(const ChangeSet &change);
    void applyMessages(const QSet<MessageId> &ids);
    void applyMessage(MessageId id);
    void moveCommentsOf(MessageId id);
    void removeWindowRow(size_t place);
    void placeInWindow(MessageRow row);
    void replaceRefused();
    [[nodiscard]] int foldedNow() const;
    void countFolded();
    [[nodiscard]] QString accessibleText(const Entry &entry) const;
    void fail(const StoreError &error);

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    ThreadId m_threadId;
    std::optional<ThreadRow> m_thread;
    std::optional<MessageRow> m_root;
    bool m_fold = false;
    int m_folded = 0; //!< replies under the fold, as last counted
    Page m_window;
    std::vector<NoteLine> m_notes; //!< oldest first
    std::vector<TaskRow> m_tasks; //!< made of the thread's words, by message
    std::vector<OutboxRow> m_refused;
    std::vector<MemberId> m_people;
    bool m_moving = false; //!< the window moves; a view that scrolls by it must not move it again
    bool m_atEnd = true;
    bool m_replicaHasOldest = true;
    MessageId m_firstNew;
    Seq m_readUpTo = 0; //!< when the thread was opened
    std::optional<Instant> m_newSince;
    Health m_health = Health::Ready;
};

} // namespace meridian
