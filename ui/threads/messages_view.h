// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/thread_link.h"
#include "ui/threads/message_action.h"
#include "ui/threads/message_delegate.h"
#include "ui/threads/scroll_anchor.h"

namespace meridian {

class MessageActions;
class NewBelow;

//! The messages of a thread: scrolling that stays where one reads, keys, links, selecting text, and
//! the box of actions over the message under the pointer or the keyboard.
class MessagesView : public QListView {
    Q_OBJECT
public:
    //! All outlive this.
    MessagesView(const Look &look, MessagesModel &model, const MemberBook &book,
                 MessageBodies &bodies, QWidget *parent = nullptr);

    //! To the first new message, else to the end.
    void showStart();
    void showEnd();
    void showNextNew();
    //! Brings a message of this thread into view; false when it is not on this computer.
    bool showMessage(MessageId message);
    //! The same with the words that are marked in it, unfolded where they are folded away.
    void showWords(MessageId message);
    //! The last message in sight; null: there is none.
    [[nodiscard]] MessageId lastShown() const;
    //! Next (1) or previous (-1) message.
    void step(int direction);
    //! The menu of acknowledgements for the current message.
    void acknowledge();
    //! Does it to the message under the pointer or the keyboard; false where it does not apply.
    bool perform(MessageAction action);
    [[nodiscard]] std::optional<MessageId> currentMessage() const;
    [[nodiscard]] QRect rectOf(MessageId message) const;
    //! Whose avatar or name a point of the viewport lies on; null: nobody's.
    [[nodiscard]] MemberId authorAt(QPoint point) const;
    void setSidePadding(int padding);
    //! On whose clocks the times in the words are shown.
    void setPeople(const std::vector<MemberId> &people);
    [[nodiscard]] const std::vector<MemberId> &people() const { return m_people; }

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles = {}) override;

signals:
    void reacted(const meridian::Message &message, const QString &emoji, bool on);
    //! The selected words, or all of the message.
    void quoteWanted(const QString &words);
    void commentWanted(meridian::MessageId message);
    //! Of the message, or of the words selected in it.
    void makeTaskWanted(const meridian::Message &message, const QString &words);
    void taskActivated(meridian::TaskId task);
    void linkWanted(meridian::MessageId message);
    void versionsWanted(meridian::MessageId message);
    void timesWanted(meridian::MessageId message, const std::vector<meridian::TimeInWords> &times);
    void editWanted(meridian::MessageId message, const QString &text);
    void deleteWanted(meridian::MessageId message);
    //! Who is this? Asked of a name, an avatar, or by key.
    void authorWanted(meridian::MemberId author);
    void retryWanted(meridian::OpId op);
    void discardWanted(meridian::OpId op);
    void copied();
    void threadLinkActivated(const meridian::ThreadLink &link);
    void documentLinkActivated(const meridian::DocumentLink &link);
    void channelLinkActivated(const meridian::ChannelLink &link);

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void verticalScrollbarValueChanged(int value) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] MessageHit hitAt(QPoint point, QModelIndex *index = nullptr) const;
    void activate(const QModelIndex &index, const MessageHit &hit);
    void placeActions();
    [[nodiscard]] Removes removes() const;
    //! The row the buttons and keys are about.
    [[nodiscard]] QModelIndex target() const;
    [[nodiscard]] QString selectedIn(const QModelIndex &index) const;
    [[nodiscard]] QString tipFor(const QModelIndex &index, const MessageHit &hit) const;
    void openMenu();
    bool moveByKey(QKeyEvent *event);
    bool actByKey(QKeyEvent *event);
    void react(const QModelIndex &index, const QString &emoji);
    void copy();
    void copyText(const QString &text);
    void loadOlderIfSeen();
    void relayoutRow(const QModelIndex &index);
    [[nodiscard]] bool isAtEnd() const;
    void noteBelow(int row);

    Look m_look;
    MessagesModel &m_model;
    const MemberBook &m_book;
    MessageBodies &m_bodies;
    MessageDelegate m_delegate;
    MessageActions *m_actions;
    NewBelow *m_below;
    ScrollAnchor m_anchor;
    std::vector<MemberId> m_people;
    QPersistentModelIndex m_hovered;
    bool m_selecting = false;
    bool m_unfolding = false; //!< the reader asked for earlier replies: more come as they scroll up
    MessageId m_olderAskedFrom; //!< the window began here when older ones were asked for
};

} // namespace meridian
