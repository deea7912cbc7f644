// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "ui/threads/thread_actions.h"
#include "ui/threads/thread_list_view.h"
#include <QTimer>

class QStackedWidget;

namespace meridian {

class AgreementNews;
class Banner;
class Button;
class ChannelFollowButton;
class ChannelTabs;
class ChosenBar;
class EmptyState;
class FilterTab;
class IconButton;
class StripStack;
class PopupMenu;
class TextLabel;

//! The inbox, or one channel: its bar, and its threads.
class ThreadListPane : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    ThreadListPane(const Look &look, Replica &replica, Commands &commands, const MemberBook &book,
                   QWidget *parent = nullptr);
    ~ThreadListPane() override;

    //! As it was shown last.
    void showInbox();
    void showInbox(InboxTab tab, InboxFilter filter);
    void showChannel(ChannelId channel);
    //! Makes a thread current without opening it again; null: none.
    void select(ThreadId thread);
    void step(int direction);
    void focusList();
    //! What arrived above meanwhile takes its place.
    void showNew();
    [[nodiscard]] ThreadId currentThread() const { return m_view->currentThread(); }
    //! Place of the current thread among those loaded, and how many these are; 0 when none is
    //! current.
    [[nodiscard]] int position() const;
    [[nodiscard]] int count() const { return m_model.threadCount(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] InboxTab tab() const { return m_tab; }
    [[nodiscard]] ThreadListModel &model() { return m_model; }
    [[nodiscard]] ThreadListView &view() { return *m_view; }
    //! What stands over the threads of the inbox, and not over a channel's; owned from now on. It shows and hides itself.
    void addInboxStrip(QWidget *strip);
    //! The same in the bar of the inbox.
    void addInboxButton(QWidget *button);
    //! How I follow the channel that is shown.
    [[nodiscard]] ChannelFollowButton &following() { return *m_following; }

signals:
    //! The keyboard or pointer went to a thread: show it.
    void currentThreadChanged(meridian::ThreadId thread);
    //! Go into it.
    void entered(meridian::ThreadId thread);
    //! The menu of the current thread, at its row.
    void menuWanted(QWidget *anchor);
    //! Position or count may have changed.
    void positionChanged();
    void newThreadWanted();
    //! The bar over several chosen rows.
    void actionWanted(meridian::ThreadAction action, QWidget *anchor);
    //! Who is in the channel, and what it is for.
    void detailsWanted(meridian::ChannelId channel);
    //! How people work together there.
    void agreementWanted(meridian::ChannelId channel);
    //! The documents of the channel that is shown.
    void documentsWanted(meridian::ChannelId channel);
    void tasksWanted(meridian::ChannelId channel);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeStates();
    void makeTabs(QWidget *bar);
    void openFilter();
    void refreshTabs();
    QWidget *emptyState();
    void refreshBar();
    void fitTitle();
    void refreshStates();
    [[nodiscard]] bool isGone() const;
    void refreshEmptyInbox();
    void showLoading();
    void refreshAbove(int count);
    void join();

    Look m_look;
    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    ThreadListModel m_model;
    InboxTab m_tab = InboxTab::ForYou;
    InboxFilter m_filter = InboxFilter::Everything;
    QTimer m_patience; //!< before placeholders are shown
    TextLabel *m_title, *m_purpose;
    FilterTab *m_forYou, *m_all, *m_onOthers, *m_laterTab;
    IconButton *m_filterButton;
    PopupMenu *m_filterMenu;
    Button *m_join, *m_above;
    ChosenBar *m_chosen;
    ChannelFollowButton *m_following;
    ChannelTabs *m_channelTabs;
    IconButton *m_details;
    QString m_channelName; //!< of the channel shown, for when it is no longer mine to read
    Banner *m_trouble;
    StripStack *m_strips;
    AgreementNews *m_agreement;
    QWidget *m_inboxButtons;
    QStackedWidget *m_states;
    ThreadListView *m_view;
    EmptyState *m_emptyInbox, *m_emptyChannel, *m_emptyLater, *m_emptyOnOthers, *m_emptyFiltered, *m_gone;
    QWidget *m_loading;
};

} // namespace meridian
