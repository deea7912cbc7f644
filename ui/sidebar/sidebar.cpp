// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/jump_button.h"
#include "ui/sidebar/nav_button.h"
#include "ui/sidebar/rail.h"
#include "ui/sidebar/sidebar_delegates.h"
#include "ui/sidebar/sidebar_foot.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/workspace_mark.h"
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <utility>

namespace meridian {

Sidebar::Sidebar(const Look &look, Replica &replica, QWidget *parent)
    : QWidget(parent), m_look(look), m_replica(replica), m_channels(replica), m_people(replica, look.clock),
      m_counts(replica, look.clock), m_variants(new QStackedLayout(this))
{
    setAccessibleName(tr("Navigation"));
    m_rail = new Rail(look, m_people);
    m_variants->addWidget(buildFull());
    m_variants->addWidget(m_rail);
    connectModels();
    connect(m_rail, &Rail::jumpRequested, this, &Sidebar::jumpRequested);
    connect(m_rail, &Rail::newThreadRequested, this, &Sidebar::newThreadRequested);
    connect(m_rail, &Rail::expandRequested, this, &Sidebar::expandRequested);
    connect(m_rail, &Rail::selfMenuRequested, this, &Sidebar::selfMenuRequested);
    for (const SidebarEntry &entry : sidebarEntries()) {
        for (NavButton *button : buttons(entry.page))
            connect(button, &NavButton::clicked, this, [this, page = entry.page] {
                refreshPlaces(); // the shell decides whether it goes there
                emit pageRequested(page);
            });
    }
    setVariant(Variant::Full);
    refreshTeam();
    refreshChannels();
    refreshCounts();
    refreshFaults();
    m_foot->setStatus(m_replica.status());
}

void Sidebar::connectModels()
{
    connect(&m_people, &PeopleModel::modelReset, this, &Sidebar::refreshTeam);
    connect(&m_channels, &ChannelsModel::modelReset, this, &Sidebar::refreshChannels);
    connect(&m_channels, &ChannelsModel::rowsInserted, this, &Sidebar::refreshChannels);
    connect(&m_channels, &ChannelsModel::rowsRemoved, this, &Sidebar::refreshChannels);
    connect(m_channelList, &SidebarList::heldChanged, this,
            [this](bool held) { m_channels.setOrder(held ? ChannelsModel::Order::Held : ChannelsModel::Order::Free); });
    connect(m_allChannels, &Button::clicked, this, [this] {
        const bool all = m_channels.extent() == ChannelsModel::Extent::All;
        m_channels.setExtent(all ? ChannelsModel::Extent::Lively : ChannelsModel::Extent::All);
    });
    connect(&m_channels, &ChannelsModel::failedChanged, this, &Sidebar::refreshFaults);
    connect(&m_people, &PeopleModel::failedChanged, this, &Sidebar::refreshFaults);
    connect(&m_counts, &Counts::changed, this, &Sidebar::refreshCounts);
    connect(&m_look.minutes, &MinuteTicker::minute, &m_counts, &Counts::takeTime);
    connect(&m_replica, &Replica::statusChanged, m_foot, &SidebarFoot::setStatus);
    connect(&m_look.minutes, &MinuteTicker::minute, this, [this] { m_personList->viewport()->update(); });
    connect(&m_look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_channelList, &SidebarList::chosen, this,
            [this](int row) { emit channelRequested(m_channels.at(row).channel.channel); });
    connect(m_personList, &SidebarList::chosen, this,
            [this](int row) { emit personRequested(m_people.at(row).member); });
    connect(m_foot, &SidebarFoot::personRequested, this, &Sidebar::personRequested);
    connect(m_foot, &SidebarFoot::selfMenuRequested, this, &Sidebar::selfMenuRequested);
    connect(m_everyone, &Button::clicked, this, &Sidebar::everyoneRequested);
}

void Sidebar::setFocusWords(const QString &words)
{
    m_foot->setFocusWords(words);
    m_rail->setFocusWords(words);
}

QWidget *Sidebar::selfAnchor() const
{
    return m_variant == Variant::Rail ? m_rail->self() : m_foot->self();
}

QWidget *Sidebar::buildFull()
{
    auto *full = new QWidget;
    auto *layout = new QVBoxLayout(full);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildNav());
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(buildLists());
    m_scroll->widget()->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    m_foot = new SidebarFoot(m_look, m_people);
    layout->addWidget(m_foot);
    for (SidebarList *list : {m_channelList, m_personList})
        connect(list, &SidebarList::currentMoved, this, [this, list](const QRect &row) {
            const QPoint middle = list->mapTo(m_scroll->widget(), row.center());
            m_scroll->ensureVisible(middle.x(), middle.y(), 0, row.height());
        });
    return full;
}

QWidget *Sidebar::buildHead()
{
    const Type &type = m_look.type;
    auto *head = new QWidget;
    head->setFixedHeight(type.px(52));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(type.px(14), 0, type.px(8), 0);
    row->setSpacing(type.px(8));
    row->addWidget(new WorkspaceMark(m_look, 24));
    m_workspace = new TextLabel(m_look, {}, TypeStyle::Body, Token::Text, TextLabel::Flow::Elide);
    QFont font = type.sized(14, QFont::DemiBold);
    m_workspace->setFont(font);
    row->addWidget(m_workspace);
    auto *menu = new IconButton(m_look, QStringLiteral("arrow-down"), tr("Workspace menu"));
    menu->setSides({22, 22}, 14);
    row->addWidget(menu);
    row->addStretch(1);
    connect(menu, &IconButton::clicked, this, [this, menu] { emit menuRequested(menu); });
    auto *write = new IconButton(m_look, QStringLiteral("document-edit"), tr("New thread"), QStringLiteral("Ctrl+N"));
    row->addWidget(write);
    connect(write, &IconButton::clicked, this, &Sidebar::newThreadRequested);
    return head;
}

QWidget *Sidebar::buildNav()
{
    auto *nav = new QWidget;
    auto *layout = new QVBoxLayout(nav);
    layout->setContentsMargins(m_look.type.px(8), 0, m_look.type.px(8), 0);
    layout->setSpacing(0);
    auto *jump = new JumpButton(m_look);
    layout->addWidget(jump);
    layout->addSpacing(m_look.type.px(10));
    connect(jump, &JumpButton::clicked, this, &Sidebar::jumpRequested);
    for (const SidebarEntry &entry : sidebarEntries()) {
        m_pages[entry.page] = new NavButton(m_look, NavButton::Shape::Row, QString::fromLatin1(entry.icon), entry.name());
        layout->addWidget(m_pages[entry.page]);
    }
    return nav;
}

QWidget *Sidebar::buildHeading(const QString &text, IconButton *button)
{
    const Type &type = m_look.type;
    auto *heading = new QWidget;
    heading->setFixedHeight(type.px(36));
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, type.px(12), 0, 0);
    row->setSpacing(0);
    row->addSpacing(type.px(16)); // unlike margins, spacings are mirrored
    row->addWidget(new TextLabel(m_look, text, TypeStyle::Micro, Token::TextFaint));
    row->addStretch();
    button->setSides({24, 24}, 14);
    button->setTint(Token::TextFaint);
    row->addWidget(button);
    row->addSpacing(type.px(5));
    return heading;
}

QWidget *Sidebar::buildMore(Button *&button)
{
    auto *more = new QWidget;
    auto *row = new QHBoxLayout(more);
    row->setContentsMargins(m_look.type.px(8), m_look.type.px(2), 0, 0);
    button = new Button(m_look, {}, Button::Role::Flat, Button::Size::Small);
    row->addWidget(button);
    row->addStretch();
    return more;
}

QWidget *Sidebar::buildLists()
{
    auto *lists = new QWidget;
    auto *layout = new QVBoxLayout(lists);
    layout->setContentsMargins(0, 0, 0, m_look.type.px(8));
    layout->setSpacing(0);
    m_fault = new TextLabel(m_look, tr("This list could not be read. What was known is shown."), TypeStyle::Meta,
                            Token::Danger, TextLabel::Flow::Wrap);
    m_fault->setContentsMargins(16, 8, 16, 0);
    layout->addWidget(m_fault);
    auto *add = new IconButton(m_look, QStringLiteral("list-add"), tr("New channel"));
    layout->addWidget(buildHeading(tr("Channels"), add));
    m_channelList = new SidebarList(m_look, tr("Channels"));
    m_channelList->setModel(&m_channels);
    m_channelList->setItemDelegate(new ChannelDelegate(m_look, m_channelList, m_channels));
    layout->addWidget(m_channelList);
    layout->addWidget(buildMore(m_allChannels));
    m_invite = new IconButton(m_look, QStringLiteral("list-add"), tr("Invite people"));
    layout->addWidget(buildHeading(tr("People"), m_invite));
    m_personList = new SidebarList(m_look, tr("People"));
    m_personList->setModel(&m_people);
    m_personList->setItemDelegate(new PersonDelegate(m_look, m_personList, m_people));
    layout->addWidget(m_personList);
    layout->addWidget(buildMore(m_everyone));
    layout->addStretch();
    connect(add, &IconButton::clicked, this, &Sidebar::newChannelRequested);
    connect(m_invite, &IconButton::clicked, this, &Sidebar::inviteRequested);
    return lists;
}

void Sidebar::setVariant(Variant variant)
{
    m_variant = variant;
    m_variants->setCurrentIndex(variant == Variant::Full ? 0 : 1);
    const bool full = variant == Variant::Full;
    setFixedWidth(m_look.type.px(full ? FullWidth : RailWidth));
    refreshPlaces();
}

void Sidebar::setPlace(const Place &place)
{
    m_place = place;
    const auto *channel = std::get_if<ChannelId>(&m_place);
    m_channels.setPlace(channel ? std::optional(*channel) : std::nullopt);
    refreshPlaces();
}

QAbstractScrollArea *Sidebar::peopleView() const
{
    return m_personList;
}

MemberId Sidebar::personAt(QPoint point) const
{
    const QModelIndex under = m_personList->indexAt(point);
    return under.isValid() ? m_people.at(under.row()).member : MemberId();
}

void Sidebar::focusPlace(Qt::FocusReason reason)
{
    const auto *page = std::get_if<Page>(&m_place);
    const auto &[full, rail] = buttons(page && *page != Page::None ? *page : Page::Inbox);
    if (m_variant == Variant::Rail)
        rail->setFocus(reason);
    else if (m_channelList->place() >= 0)
        m_channelList->setFocus(reason);
    else if (m_personList->place() >= 0)
        m_personList->setFocus(reason);
    else
        full->setFocus(reason);
}

std::array<NavButton *, 2> Sidebar::buttons(Page page) const
{
    return {m_pages.at(page), m_rail->pages().at(page)};
}

void Sidebar::refreshPlaces()
{
    for (const SidebarEntry &entry : sidebarEntries()) {
        for (NavButton *button : buttons(entry.page))
            button->setChecked(m_place == Place(entry.page));
    }
    const auto *channel = std::get_if<ChannelId>(&m_place);
    const auto *member = std::get_if<MemberId>(&m_place);
    m_channelList->setPlace(channel ? m_channels.rowOf(*channel) : -1);
    m_personList->setPlace(member ? m_people.rowOf(*member) : -1);
}

void Sidebar::refreshTeam()
{
    if (const auto self = m_replica.read().self())
        m_workspace->setText(self->workspaceName);
    const auto &me = m_people.self();
    m_invite->setVisible(me && (me->role == Role::Owner || me->role == Role::Admin));
    m_everyone->parentWidget()->setVisible(m_people.total() > PeopleModel::NearestCount);
    m_everyone->setText(tr("Show all %n", nullptr, m_people.total()));
    m_everyone->updateGeometry();
    m_foot->refresh();
    m_rail->refresh();
    refreshPlaces();
}

void Sidebar::refreshChannels()
{
    const bool all = m_channels.extent() == ChannelsModel::Extent::All;
    m_allChannels->parentWidget()->setVisible(m_channels.total() > ChannelsModel::LivelyCount);
    m_allChannels->setText(all ? tr("Show fewer") : tr("Show all %n", nullptr, m_channels.total()));
    m_allChannels->updateGeometry();
    refreshPlaces();
}

void Sidebar::refreshCounts()
{
    const int waiting = m_counts.waiting(), unsent = m_counts.unsent();
    for (NavButton *button : buttons(Page::Inbox))
        button->setCount(waiting, waiting > 0 ? tr("Inbox, %n for you", nullptr, waiting) : tr("Inbox"));
    for (NavButton *button : buttons(Page::Outbox))
        button->setCount(unsent, unsent > 0 ? tr("Drafts and outbox, %n", nullptr, unsent) : tr("Drafts and outbox"));
    for (NavButton *button : buttons(Page::CheckIns))
        button->setCount(m_asking, m_asking > 0 ? tr("Check-ins, %n ask you", nullptr, m_asking) : tr("Check-ins"));
}

void Sidebar::setAsking(int rounds)
{
    if (std::exchange(m_asking, rounds) != rounds)
        refreshCounts();
}

void Sidebar::refreshFaults()
{
    m_fault->setVisible(m_channels.failed() || m_people.failed());
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::Sidebar));
    const qreal edge = layoutDirection() == Qt::LeftToRight ? width() - 0.5 : 0.5;
    drawHairline(painter, {edge, 0}, {edge, qreal(height())}, m_look.theme.color(Token::Hairline));
}

} // namespace meridian
