// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_list_pane.h"
#include "ui/models/time_text.h"
#include "ui/models/work_now.h"
#include "ui/threads/agreement_news.h"
#include "ui/threads/channel_follow_button.h"
#include "ui/threads/chosen_bar.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/filter_tab.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_tabs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int BarHeight = 52, PatienceMs = 400;
constexpr int BarStart = 20, BarEnd = 14, BarSpacing = 2, TitleGap = 8;

} // namespace

ThreadListPane::ThreadListPane(const Look &look, Replica &replica, Commands &commands,
                               const MemberBook &book, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_replica(replica)
    , m_commands(commands)
    , m_book(book)
    , m_model(replica, book, look.clock)
{
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    m_channelTabs = new ChannelTabs(look, ChannelTabs::Tab::Threads, this);
    m_channelTabs->setContentsMargins(12, 6, 12, 6);
    column->addWidget(m_channelTabs);
    m_trouble = new Banner(look, this);
    m_above = new Button(look, {}, Button::Role::Link, Button::Size::Small, this);
    m_above->setIconName(QStringLiteral("arrow-up"));
    m_above->setKeyHint(QStringLiteral("."));
    m_chosen = new ChosenBar(look, this);
    column->addWidget(m_chosen);
    column->addWidget(m_trouble);
    m_strips = new StripStack(this);
    column->addWidget(m_strips);
    m_agreement = new AgreementNews(look, replica, book, this);
    column->addWidget(m_agreement);
    column->addWidget(m_above, 0, Qt::AlignHCenter);
    column->addWidget(makeStates(), 1);
    m_trouble->hide();
    m_above->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_states->setCurrentWidget(m_loading); });
    connect(m_channelTabs, &ChannelTabs::chosen, this, [this](ChannelTabs::Tab tab) {
        if (m_model.channel())
            tab == ChannelTabs::Tab::Tasks ? emit tasksWanted(*m_model.channel()) : emit documentsWanted(*m_model.channel());
    });
    connect(m_above, &Button::clicked, &m_model, &ThreadListModel::showNew);
    connect(m_trouble, &Banner::linkActivated, &m_model, &ThreadListModel::showNew);
    connect(m_view, &ThreadListView::currentThreadChanged, this,
            &ThreadListPane::currentThreadChanged);
    connect(m_view, &ThreadListView::currentThreadChanged, this, &ThreadListPane::positionChanged);
    connect(m_view, &ThreadListView::entered, this, &ThreadListPane::entered);
    connect(m_view, &ThreadListView::chosenChanged, this, [this] { m_chosen->setCount(int(m_view->chosen().size())); });
    connect(m_chosen, &ChosenBar::clearWanted, this, [this] {
        m_view->clearChosen();
        focusList();
    });
    connect(m_chosen, &ChosenBar::actionWanted, this, &ThreadListPane::actionWanted);
    connect(m_view, &ThreadListView::menuWanted, this, &ThreadListPane::menuWanted);
    connect(m_agreement, &AgreementNews::readWanted, this, &ThreadListPane::agreementWanted);
    connect(m_following, &ChannelFollowButton::undoable, this, &ThreadListPane::undoable);
    connect(&m_model, &ThreadListModel::newAboveChanged, this, &ThreadListPane::refreshAbove);
    connect(&m_model, &ThreadListModel::healthChanged, this, &ThreadListPane::refreshStates);
    connect(&m_model, &ThreadListModel::countsChanged, this, &ThreadListPane::refreshTabs);
    connect(&m_model, &ThreadListModel::olderWanted, this,
            [this](ChannelId channel) { m_commands.fetchOlderThreads(channel); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ThreadListPane::refreshStates);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ThreadListPane::positionChanged);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ThreadListPane::refreshStates);
    connect(&replica, &Replica::statusChanged, this, &ThreadListPane::refreshStates);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (m_model.channel()
            && (change.everything || change.channels.contains(*m_model.channel())))
            refreshBar();
    });
    connect(&look.minutes, &MinuteTicker::minute, this, [this] {
        m_model.takeTime();
        refreshStates();
    });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showInbox();
}

ThreadListPane::~ThreadListPane() = default;

QWidget *ThreadListPane::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(m_look.type.px(BarHeight) - 1);
    m_title = new TextLabel(m_look, {}, TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide, bar);
    m_purpose = new TextLabel(m_look, {}, TypeStyle::Small, Token::TextMuted,
                              TextLabel::Flow::Elide, bar);
    m_purpose->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // what the title leaves
    m_purpose->setMinimumWidth(m_purpose->minimumSizeHint().width());
    makeTabs(bar);
    m_join = new Button(m_look, tr("Join"), Button::Role::Plain, Button::Size::Small, bar);
    m_following = new ChannelFollowButton(m_look, m_replica, m_commands, bar);
    m_details = new IconButton(m_look, QStringLiteral("system-users"), tr("People and purpose"), tr("Ctrl+."), bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(BarStart, 0, BarEnd, 0);
    row->setSpacing(BarSpacing);
    row->addWidget(m_title);
    row->addSpacing(TitleGap);
    row->addWidget(m_purpose, 1);
    row->addStretch(0);
    row->addWidget(m_forYou);
    row->addWidget(m_all);
    row->addWidget(m_onOthers);
    row->addWidget(m_laterTab);
    m_inboxButtons = new QWidget(bar);
    (new QHBoxLayout(m_inboxButtons))->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_inboxButtons);
    row->addWidget(m_filterButton);
    row->addWidget(m_join);
    row->addWidget(m_following);
    row->addWidget(m_details);
    connect(m_details, &IconButton::clicked, this, [this] {
        if (m_model.channel())
            emit detailsWanted(*m_model.channel());
    });
    connect(m_join, &Button::clicked, this, &ThreadListPane::join);
    return bar;
}

void ThreadListPane::makeTabs(QWidget *bar)
{
    m_forYou = new FilterTab(m_look, tr("For you"), bar);
    m_all = new FilterTab(m_look, tr("All"), bar);
    m_onOthers = new FilterTab(m_look, tr("Asked"), bar);
    m_onOthers->setToolTip(tr("Threads in which you wait for somebody’s answer"));
    m_laterTab = new FilterTab(m_look, tr("Later"), bar);
    m_filterButton = new IconButton(m_look, QStringLiteral("view-filter"), tr("Filter"), {}, bar);
    m_filterMenu = new PopupMenu(m_look, this);
    m_forYou->setChecked(true);
    connect(m_forYou, &FilterTab::clicked, this, [this] { showInbox(InboxTab::ForYou, m_filter); });
    connect(m_all, &FilterTab::clicked, this, [this] { showInbox(InboxTab::All, m_filter); });
    connect(m_onOthers, &FilterTab::clicked, this, [this] { showInbox(InboxTab::OnOthers, m_filter); });
    connect(m_laterTab, &FilterTab::clicked, this, [this] { showInbox(InboxTab::Later, m_filter); });
    connect(m_filterButton, &IconButton::clicked, this, &ThreadListPane::openFilter);
    connect(m_filterMenu, &PopupMenu::triggered, this,
            [this](int index) { showInbox(m_tab, index == 1 ? InboxFilter::Unread : InboxFilter::Everything); });
}

void ThreadListPane::openFilter()
{
    const auto item = [this](const QString &title, InboxFilter filter) {
        PopupMenu::Item made;
        made.icon = m_filter == filter ? QStringLiteral("checkmark") : QString();
        made.title = title;
        return made;
    };
    m_filterMenu->setItems({item(tr("Everything"), InboxFilter::Everything), item(tr("Only what is new"), InboxFilter::Unread)});
    m_filterMenu->setCurrent(m_filter == InboxFilter::Unread ? 1 : 0);
    m_filterMenu->openAt(m_filterButton, Popup::Side::Below, Qt::AlignTrailing);
}

void ThreadListPane::refreshTabs()
{
    m_forYou->setCount(m_model.counts().unread);
    m_laterTab->setCount(m_model.counts().later);
    fitTitle();
    m_forYou->setChecked(m_tab == InboxTab::ForYou);
    m_all->setChecked(m_tab == InboxTab::All);
    m_onOthers->setChecked(m_tab == InboxTab::OnOthers);
    m_laterTab->setChecked(m_tab == InboxTab::Later);
    for (FilterTab *tab : {m_forYou, m_all, m_onOthers, m_laterTab}) // one stop of the keyboard; the arrows go between them
        tab->setFocusPolicy(tab->isChecked() ? Qt::TabFocus : Qt::NoFocus);
    const bool filtered = m_filter == InboxFilter::Unread;
    m_filterButton->setTint(filtered ? Token::Accent : Token::TextMuted);
    m_filterButton->setName(filtered ? tr("Filter: only what is new") : tr("Filter"));
}

QWidget *ThreadListPane::makeStates()
{
    m_states = new QStackedWidget(this);
    m_view = new ThreadListView(m_look, m_model, m_book, m_states);
    m_emptyInbox = new EmptyState(m_look, tr("You are caught up"), {}, {}, m_states);
    m_emptyChannel
        = new EmptyState(m_look, {}, tr("A thread is a subject and what people say about it."),
                         tr("Start one"), m_states);
    m_emptyLater = new EmptyState(m_look, tr("Nothing is put off"),
                                  tr("Press H on a thread to have it back at a time in your working hours."), {}, m_states);
    m_emptyOnOthers = new EmptyState(m_look, tr("You wait for nobody"),
                                     tr("Threads in which you ask people by name stand here until all of them have answered."), {}, m_states);
    m_emptyFiltered = new EmptyState(m_look, tr("Nothing here with this filter"), {}, tr("Clear filter"), m_states);
    m_loading = new RowPlaceholders(m_look, m_states);
    m_gone = new EmptyState(m_look, {}, {}, {}, m_states);
    for (QWidget *state : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_emptyInbox),
                           static_cast<QWidget *>(m_emptyChannel), static_cast<QWidget *>(m_emptyLater),
                           static_cast<QWidget *>(m_emptyOnOthers),
                           static_cast<QWidget *>(m_emptyFiltered), static_cast<QWidget *>(m_gone), m_loading})
        m_states->addWidget(state);
    connect(m_emptyChannel, &EmptyState::buttonClicked, this, &ThreadListPane::newThreadWanted);
    connect(m_emptyFiltered, &EmptyState::buttonClicked, this,
            [this] { showInbox(m_tab, InboxFilter::Everything); });
    return m_states;
}

void ThreadListPane::showInbox()
{
    m_view->clearChosen();
    m_model.showInbox(m_tab, m_filter);
    m_agreement->setChannel({});
    refreshTabs();
    refreshBar();
    m_view->scrollToTop();
}

void ThreadListPane::showChannel(ChannelId channel)
{
    m_view->clearChosen();
    m_model.showChannel(channel);
    m_agreement->setChannel(channel);
    refreshBar();
    m_view->scrollToTop();
}

void ThreadListPane::showInbox(InboxTab tab, InboxFilter filter)
{
    m_tab = tab;
    m_filter = filter;
    showInbox();
}

void ThreadListPane::select(ThreadId thread)
{
    m_view->select(thread);
    emit positionChanged();
}

void ThreadListPane::step(int direction) { m_view->step(direction); }

void ThreadListPane::focusList()
{
    if (m_model.threadCount() == 0) {
        setFocus(Qt::OtherFocusReason); // keys go on working where there is no row
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_view->currentThread().isNull())
        m_view->step(1);
}

int ThreadListPane::position() const
{
    const int row = m_model.rowOf(m_view->currentThread());
    return row < 0 ? 0 : m_model.positionOf(row);
}

void ThreadListPane::addInboxStrip(QWidget *strip)
{
    m_strips->add(strip);
}

void ThreadListPane::addInboxButton(QWidget *button)
{
    m_inboxButtons->layout()->addWidget(button);
}

QString ThreadListPane::title() const { return m_title->text(); }

void ThreadListPane::join()
{
    if (m_model.channel())
        m_commands.joinChannel(*m_model.channel(), m_book.self());
}

//! A name is whole or not there: the tabs of the inbox come first.
void ThreadListPane::fitTitle()
{
    if (m_model.channel())
        return m_title->show();
    int taken = BarStart + BarEnd + TitleGap;
    for (const QWidget *part : {static_cast<QWidget *>(m_forYou), static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_onOthers),
                                static_cast<QWidget *>(m_laterTab), m_inboxButtons, static_cast<QWidget *>(m_filterButton)})
        taken += part->sizeHint().width() + BarSpacing;
    const QFontMetrics metrics(m_look.type.font(TypeStyle::Pane));
    m_title->setVisible(width() - taken > metrics.horizontalAdvance(m_title->text()));
}

void ThreadListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

void ThreadListPane::refreshBar()
{
    const bool inbox = !m_model.channel();
    for (QWidget *part : {static_cast<QWidget *>(m_forYou), static_cast<QWidget *>(m_all),
                          static_cast<QWidget *>(m_onOthers), static_cast<QWidget *>(m_laterTab), static_cast<QWidget *>(m_filterButton)})
        part->setVisible(inbox);
    m_channelTabs->setVisible(!inbox);
    m_strips->setVisible(inbox);
    m_inboxButtons->setVisible(inbox);
    m_join->hide();
    m_following->setChannel({});
    m_details->hide();
    m_purpose->setText({});
    m_purpose->hide();
    m_title->show();
    if (inbox) {
        m_title->setText(tr("Inbox"));
        setAccessibleName(m_title->text());
        fitTitle();
        return;
    }
    const auto row = m_replica.read().channel(*m_model.channel());
    if (row && !*row)
        refreshStates(); // I am not in it any more
    if (!row || !*row)
        return; // the list itself says when the replica cannot be read
    const Channel &channel = (*row)->channel;
    QStringList people;
    for (const MemberId member : (*row)->members) {
        if (member != m_book.self())
            people.append(m_book.callName(member));
    }
    m_channelName = channel.name;
    m_details->setVisible(channel.kind != ChannelKind::Direct);
    if ((*row)->joined && channel.kind != ChannelKind::Direct)
        m_following->setChannel(channel);
    m_title->setText(channel.kind == ChannelKind::Direct ? people.join(QStringLiteral(", "))
                                                         : QStringLiteral("# ") + channel.name);
    m_purpose->setText(channel.purpose);
    m_purpose->setVisible(!channel.purpose.isEmpty());
    m_join->setVisible(!(*row)->joined && channel.kind == ChannelKind::Public && !channel.archived);
    m_join->setAccessibleName(tr("Join %1").arg(channel.name));
    m_emptyChannel->setTexts(channel.kind == ChannelKind::Direct
                                 ? tr("No threads here yet")
                                 : tr("No threads in %1 yet").arg(channel.name),
                             tr("A thread is a subject and what people say about it."));
}

void ThreadListPane::refreshAbove(int count)
{
    m_above->setText(tr("%n new above", nullptr, count));
    m_above->setVisible(count > 0);
}

//! The channel that is shown is not here any more, or not for me.
bool ThreadListPane::isGone() const
{
    if (!m_model.channel())
        return false;
    const auto row = m_replica.read().channel(*m_model.channel());
    return row && !*row;
}

void ThreadListPane::refreshStates()
{
    const bool failed = m_model.health() == ThreadListModel::Health::Failed;
    m_trouble->setVisible(failed);
    if (failed)
        m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"),
                        tr("The threads could not be read."), tr("Nothing is lost."),
                        tr("Try again"));
    emit positionChanged();
    const bool reading = m_replica.status().state == SyncStatus::State::CatchingUp;
    if (!reading || m_model.threadCount() > 0)
        m_patience.stop();
    if (m_model.threadCount() > 0 || failed) { // a list that could not be read has no words of an empty one
        m_states->setCurrentWidget(m_view);
        return;
    }
    if (reading) {
        showLoading();
        return;
    }
    const bool focused = m_view->hasFocus();
    m_states->setCurrentWidget(emptyState());
    if (focused)
        setFocus(Qt::OtherFocusReason);
}

QWidget *ThreadListPane::emptyState()
{
    if (isGone()) {
        m_gone->setTexts(m_channelName.isEmpty() ? tr("This channel is not here any more.")
                                                 : tr("You are no longer in %1.").arg(m_channelName),
                         tr("What you wrote there stays with the people in it."));
        return m_gone;
    }
    if (m_model.channel())
        return m_emptyChannel;
    if (m_filter == InboxFilter::Unread)
        return m_emptyFiltered;
    if (m_tab == InboxTab::Later)
        return m_emptyLater;
    if (m_tab == InboxTab::OnOthers)
        return m_emptyOnOthers;
    refreshEmptyInbox();
    return m_emptyInbox;
}

//! What stands while rows are on their way: first nothing, so that a quick start does not flicker.
void ThreadListPane::showLoading()
{
    if (m_states->currentWidget() != m_loading && !m_patience.isActive())
        m_patience.start();
}

void ThreadListPane::refreshEmptyInbox()
{
    std::vector<MemberId> people;
    for (const Member &member : m_book.everyone())
        people.push_back(member.member);
    const WorkNow now = workNow(m_book, people, m_look.clock.now());
    QString text = tr("Nothing waits for you.");
    if (!now.later.empty() && now.later.front().start)
        text
            = tr("Nothing waits for you. %1’s morning starts at %2 your time.")
                  .arg(m_book.callName(now.later.front().member),
                       TimeText(m_book.zone(), m_look.clock.now()).start(*now.later.front().start));
    m_emptyInbox->setTexts(tr("You are caught up"), text);
}

void ThreadListPane::showNew()
{
    m_model.showNew();
    m_view->scrollToTop();
}

void ThreadListPane::keyPressEvent(QKeyEvent *event)
{
    const bool plain
        = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event->text() == u".") {
        showNew();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ThreadListPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
}

} // namespace meridian
