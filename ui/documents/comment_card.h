// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/comment_field.h"
#include "ui/documents/comment_frame.h"
#include "ui/documents/comment_threads.h"
#include "core/store/task_queries.h"
#include "ui/words/message_bodies.h"

namespace meridian {

class IconButton;

//! What can be done with one message of a card, or with the comment as a whole.
enum class CommentAction { Reply, Edit, Remove, CopyText, CopyLink, OpenThread, MakeTask, Resolve, Reopen };

//! A comment in the margin: who wrote it, whose clock stands where, its words; of the active one also its replies and the
//! field for another. A resolved one is a single line until it is the active one; one whose words are gone shows the words.
class CommentCard : public CommentFrame {
    Q_OBJECT
public:
    static constexpr int RestLines = 8; //!< of a card that is not the active one

    //! Everything outlives this.
    CommentCard(const Look &look, const CommentDoors &doors, CommentThreads &threads, MessageBodies &bodies, ThreadId thread,
                QWidget *parent = nullptr);
    ~CommentCard() override;

    enum class Words { There, Gone };
    //! Its rows have changed, or where its words are.
    void refresh(Words words);
    [[nodiscard]] ThreadId thread() const { return m_thread; }
    [[nodiscard]] bool isResolved() const { return m_row && m_row->comment.resolvedAt; }
    [[nodiscard]] CommentField *field() const { return m_field; } //!< of the active one
    void reply();
    void edit(MessageId message, const QString &markdown);
    //! What can be done here with the message that the keyboard or the pointer is at.
    [[nodiscard]] std::vector<CommentAction> actions() const;
    void openMenu();
    //! Somebody answers to MakeTask; until then it is not offered.
    void setTasksOffered(bool offered) { m_tasks = offered; }
    //! What was made of it, shown as it stands now.
    void setTasks(std::vector<TaskRow> tasks) { m_made = std::move(tasks); }
    //! As it is read out.
    [[nodiscard]] QString spoken() const;

    int layOut(int width) override;

signals:
    void wanted(meridian::CommentAction action, meridian::ThreadId thread, meridian::MessageId message);
    void linkActivated(const QString &link);
    void taskActivated(meridian::TaskId task);
    void replied();
    void leaveWanted();

protected:
    void activeChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Block {
        MessageRow row;
        QRect head, body;
        bool cut = false; //!< more words than are shown
    };
    [[nodiscard]] bool isFolded() const { return isResolved() && !isActive(); }
    [[nodiscard]] std::vector<const MessageRow *> shown() const;
    [[nodiscard]] MessageWords wordsOf(const MessageRow &row) const;
    [[nodiscard]] bool isNew(const MessageRow &row) const;
    [[nodiscard]] QString quoteLine() const;
    int layOutMessage(const MessageRow &row, int top, int width);
    int layOutTasks(int top, int width);
    [[nodiscard]] const TaskRow *taskAt(QPoint point) const;
    void placeMore();
    [[nodiscard]] const Block *blockAt(QPoint point) const;
    [[nodiscard]] const MessageRow *target() const;
    [[nodiscard]] BodyHit hitAt(QPoint point) const;
    void paintFolded(QPainter &painter) const;
    void paintMessage(QPainter &painter, const Block &block) const;
    void paintHead(QPainter &painter, const Block &block) const;
    void step(int direction);

    CommentDoors m_doors;
    CommentThreads &m_threads;
    MessageBodies &m_bodies;
    const ThreadId m_thread;
    std::optional<CommentRow> m_row;
    Words m_words = Words::There;
    std::vector<Block> m_blocks;
    QRect m_quote, m_more; //!< lines of words between the messages
    std::vector<TaskRow> m_made;
    std::vector<QRect> m_lines; //!< one each
    int m_hovered = -1, m_chosen = -1; //!< blocks
    bool m_tasks = false;
    IconButton *m_menu;
    CommentField *m_field = nullptr;
};

} // namespace meridian
