// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/day_view.h"
#include "core/base/log.h"
#include "ui/day/instead_box.h"
#include "ui/day/meeting_words.h"
#include "ui/day/phase_legend.h"
#include "ui/day/week_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSaveFile>
#include <algorithm>

namespace meridian {

namespace {

constexpr int PanelWidth = 316, NarrowPanel = 276, PlanNarrowFrom = 1000, Side = 24;
constexpr size_t MostCircles = 14;
//! Of more, those I talk with are shown first; nobody finds a time for a thousand.
constexpr size_t MostPeople = 600;

void logUnread(const StoreError &error)
{
    qCWarning(lcUi).noquote() << logLine(QLatin1StringView("teamday.unread"), {{QLatin1StringView("detail"), error.detail}});
}

} // namespace

DayView::DayView(const Look &look, Replica &replica, Commands &commands, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_replica(replica), m_commands(commands), m_book(book), m_plan(look, book),
      m_bar(new DayBar(look, m_plan)), m_strips(new DayStrips(look, m_plan)), m_week(new WeekList(look, m_plan)), m_legend(new PhaseLegend(look)), m_panel(new MeetingPanel(look, m_plan)),
      m_notice(new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_alone(new TextLabel(look, tr("Invite others to see their day here."), TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_instead(new InsteadBox(look))
{
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(madeMain(), 1);
    panes->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addLayout(panes, 1);
    connect(m_bar, &DayBar::rangeWanted, this, &DayView::setRange);
    connect(m_week, &WeekList::dayOpened, this, [this] { setRange(DayBar::Range::Day); });
    connect(m_bar, &DayBar::circleWanted, this, &DayView::setCircle);
    connect(m_strips, &DayStrips::personWanted, this, &DayView::personWanted);
    connect(m_strips, &DayStrips::dayWanted, this, [this](int days) { m_plan.setDate(m_plan.date().addDays(days)); });
    connect(m_panel, &MeetingPanel::copyWanted, this, &DayView::copyTimes);
    connect(m_panel, &MeetingPanel::calendarWanted, this, &DayView::chooseFile);
    connect(m_panel, &MeetingPanel::proposeWanted, this,
            [this] { emit draftWanted(MeetingWords(m_plan).proposal(m_commands.newThreadId(), m_channel)); });
    connect(m_instead, &InsteadBox::threadWanted, this,
            [this] { emit draftWanted(MeetingWords(m_plan).thread(m_commands.newThreadId(), m_channel)); });
    connect(&m_plan, &MeetingPlan::dayChanged, this, &DayView::refresh);
    connect(&look.minutes, &MinuteTicker::minute, this, &DayView::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (isVisible() && (change.everything || !change.channels.isEmpty()))
            readAgain();
    });
    connect(&book, &MemberBook::changed, this, [this] {
        if (isVisible())
            readAgain();
    });
    readAgain();
}

QWidget *DayView::madeMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    const int side = m_look.type.px(Side);
    column->setContentsMargins(side, 0, 0, m_look.type.px(16));
    column->setSpacing(m_look.type.px(12));
    column->addWidget(m_strips, 1000); // up to its rows
    column->addWidget(m_week, 1000);
    m_week->hide();
    auto *below = new QVBoxLayout;
    below->setSpacing(m_look.type.px(14));
    below->addWidget(m_legend);
    below->addWidget(m_alone);
    below->addWidget(m_notice);
    below->addWidget(m_instead);
    m_below = new QHBoxLayout;
    m_below->setSpacing(0);
    m_below->addSpacing(0); // as wide as the names, where there is room
    m_below->addLayout(below, 1);
    m_below->addSpacing(m_look.type.px(DayStripDelegate::EdgeRoom));
    column->addLayout(m_below);
    column->addStretch(1);
    return main;
}

// ---- Whose day ----

void DayView::arrive()
{
    readAgain();
    if (m_plan.date() < m_plan.today()) // it was left open overnight
        m_plan.setDate(m_plan.today());
}

void DayView::readAgain()
{
    readCircles();
    readPeople();
}

void DayView::setRange(DayBar::Range range)
{
    if (range == m_range)
        return;
    const bool week = range == DayBar::Range::Week;
    const bool hadFocus = firstStop()->hasFocus() || m_bar->rangeButton().hasFocus();
    m_range = range;
    (week ? static_cast<QWidget *>(m_week) : m_strips)->show(); // first, so that the focus has somewhere to go
    if (hadFocus)
        firstStop()->setFocus(Qt::OtherFocusReason);
    (week ? static_cast<QWidget *>(m_strips) : m_week)->hide();
    m_legend->setRange(range);
    m_bar->setRange(range);
    refresh();
}

QWidget *DayView::firstStop() const
{
    return m_range == DayBar::Range::Week ? static_cast<QWidget *>(m_week) : m_strips;
}

void DayView::setCircle(std::optional<ChannelId> channel)
{
    m_channel = channel;
    readAgain();
}

//! Channels with more than one person in them, those with something new first.
void DayView::readCircles()
{
    const auto channels = m_replica.read().channels();
    if (!channels) {
        logUnread(channels.error()); // the last known ones stay
        return;
    }
    std::vector<DayBar::Circle> circles{{}};
    size_t current = 0;
    for (const ChannelRow &row : *channels) {
        const bool isIt = m_channel == row.channel.channel;
        if (row.channel.kind == ChannelKind::Direct || row.channel.archived || (circles.size() > MostCircles && !isIt))
            continue;
        if (isIt)
            current = circles.size();
        circles.push_back({row.channel.channel, row.channel.name});
    }
    if (current == 0)
        m_channel.reset(); // it is no more
    m_bar->setCircles(std::move(circles), current);
}

void DayView::readPeople()
{
    std::vector<MemberId> people;
    if (m_channel) {
        const auto members = m_replica.read().channelMembers(*m_channel);
        if (!members) {
            logUnread(members.error());
            return;
        }
        people = *members;
    } else {
        for (const Member &member : m_book.everyone())
            people.push_back(member.member);
    }
    m_plan.setPeople(cut(std::move(people)));
}

std::vector<MemberId> DayView::cut(std::vector<MemberId> people) const
{
    if (people.size() <= MostPeople)
        return people;
    const auto near = m_replica.read().directPeople(int(MostPeople) / 2);
    QSet<MemberId> wanted{m_book.self()};
    if (near)
        wanted.unite(QSet<MemberId>(near->begin(), near->end()));
    const auto first = [&](MemberId one) { return wanted.contains(one); };
    std::ranges::stable_partition(people, first);
    people.resize(MostPeople);
    return people;
}

void DayView::refresh()
{
    const MeetingWords words(m_plan);
    const bool alone = m_plan.people().size() < 2;
    m_alone->setVisible(alone);
    m_instead->setVisible(!alone && m_range == DayBar::Range::Day);
    m_instead->set(words.suits(), words.instead());
    m_notice->setText(words.clockChanges().join(u'\n'));
    m_notice->setVisible(!m_notice->text().isEmpty());
}

QString DayView::noticeText() const
{
    return m_notice->text();
}

// ---- What leaves it ----

void DayView::copyTimes()
{
    const MeetingWords words(m_plan);
    QGuiApplication::clipboard()->setText(words.title(m_plan.candidate()) + QStringLiteral("\n\n") + words.everyonesClock() + u'\n');
    emit said(tr("Copied the time on everybody’s clock"));
}

void DayView::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save for a calendar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(tr("Meeting") + QStringLiteral(".ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &DayView::saveCalendar);
    dialog->open();
}

bool DayView::saveCalendar(const QString &path)
{
    const QByteArray bytes = MeetingWords(m_plan).calendar();
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    emit said(written ? tr("Saved for a calendar") : tr("The file could not be written. %1").arg(file.errorString()));
    return written;
}

// ---- The window ----

void DayView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_look.type.px(PlanNarrowFrom);
    m_panel->setFixedWidth(m_look.type.px(wide ? PanelWidth : NarrowPanel));
    m_below->itemAt(0)->spacerItem()->changeSize(wide ? m_look.type.px(DayStripDelegate::NameWidth) : 0, 0);
    m_below->invalidate();
}

void DayView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        m_plan.setDate(m_plan.date().addDays((event->key() == Qt::Key_PageDown ? 1 : -1) * (m_range == DayBar::Range::Day ? 1 : TeamWeek::Days)));
    else
        QWidget::keyPressEvent(event);
}

void DayView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
