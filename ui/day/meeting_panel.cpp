// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/meeting_panel.h"
#include "ui/day/fairness_list.h"
#include "ui/day/meeting_words.h"
#include "ui/day/other_time.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace meridian {

namespace {

constexpr int Side = 18, RoomForWords = 300;
constexpr size_t MostOthers = 3;

} // namespace

MeetingPanel::MeetingPanel(const Look &look, MeetingPlan &plan, QWidget *parent)
    : QWidget(parent), m_look(look), m_plan(plan), m_scroll(new QScrollArea)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(madeContent());
    m_scroll->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(madeFoot());
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &MeetingPanel::fit); // the bar takes room as well
    connect(&plan, &MeetingPlan::dayChanged, this, &MeetingPanel::refresh);
    connect(&plan, &MeetingPlan::candidateChanged, this, &MeetingPanel::refresh);
    connect(&look.minutes, &MinuteTicker::minute, this, &MeetingPanel::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

TextLabel *MeetingPanel::heading(const QString &text)
{
    return new TextLabel(m_look, text, TypeStyle::MicroStrong, Token::TextFaint, TextLabel::Flow::Elide);
}

QWidget *MeetingPanel::madeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = m_look.type.px(Side);
    column->setContentsMargins(side, m_look.type.px(18), side, m_look.type.px(12));
    column->setSpacing(0);
    column->addWidget(heading(tr("Candidate")));
    column->addSpacing(3);
    column->addWidget(m_title = new TextLabel(m_look, {}, TypeStyle::Heading, Token::Text, TextLabel::Flow::Wrap));
    column->addSpacing(2);
    column->addWidget(m_count = new TextLabel(m_look, {}, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap));
    column->addSpacing(m_look.type.px(18));
    auto *titles = new QHBoxLayout;
    titles->setSpacing(m_look.type.px(10));
    titles->addWidget(m_turnsTitle = heading({}), 1);
    titles->addWidget(m_at = new TextLabel(m_look, {}, TypeStyle::Micro, Token::TextFaint, TextLabel::Flow::Line));
    column->addLayout(titles);
    column->addSpacing(5);
    column->addWidget(m_list = new FairnessList(m_look, m_plan));
    column->addWidget(m_fairness = new TextLabel(m_look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap));
    column->addSpacing(m_look.type.px(18));
    column->addWidget(m_othersTitle = heading(tr("Other times")));
    column->addSpacing(4);
    m_otherRows = new QVBoxLayout;
    m_otherRows->setSpacing(2);
    column->addLayout(m_otherRows);
    column->addStretch(1);
    return content;
}

QWidget *MeetingPanel::madeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    const int side = m_look.type.px(Side);
    column->setContentsMargins(side, m_look.type.px(12), side, m_look.type.px(16));
    column->setSpacing(m_look.type.px(10));
    column->addWidget(m_asleep = new TextLabel(m_look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap));
    m_propose = new Button(m_look, tr("Propose this time"), Button::Role::Primary, Button::Size::Small);
    m_copy = new Button(m_look, tr("Copy times"), Button::Role::Plain, Button::Size::Small);
    m_copy->setToolTip(tr("Copy the time on everybody’s clock (L)"));
    m_copyIcon = new IconButton(m_look, QStringLiteral("edit-copy"), tr("Copy the time on everybody’s clock"), QStringLiteral("L"));
    m_copyIcon->setSide(26);
    auto *save = new IconButton(m_look, QStringLiteral("document-export"), tr("Save for a calendar…"));
    save->setSide(26);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.type.px(8));
    row->addWidget(m_propose);
    row->addWidget(m_copy);
    row->addWidget(m_copyIcon);
    row->addWidget(save);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_propose, &Button::clicked, this, &MeetingPanel::proposeWanted);
    connect(m_copy, &Button::clicked, this, &MeetingPanel::copyWanted);
    connect(m_copyIcon, &IconButton::clicked, this, &MeetingPanel::copyWanted);
    connect(save, &IconButton::clicked, this, &MeetingPanel::calendarWanted);
    return foot;
}

QWidget *MeetingPanel::firstStop() const
{
    return m_others.empty() ? static_cast<QWidget *>(m_propose) : m_others.front();
}

void MeetingPanel::refresh()
{
    const MeetingWords words(m_plan);
    m_title->setText(words.title(m_plan.candidate()));
    m_count->setText(MeetingWords::count(m_plan.day().count(m_plan.candidate())));
    const int turns = int(m_plan.turns().size());
    m_turnsTitle->setText(turns == 0 ? tr("Everybody’s clock") : tr("Taking turns, %n weeks", nullptr, turns));
    m_at->setText(tr("At %1", "a time").arg(ClockText(m_plan.zone()).time(m_plan.candidate().from)));
    const QString fairness = words.fairness(), asleep = words.asleepThen();
    m_fairness->setText(fairness);
    m_fairness->setVisible(!fairness.isEmpty());
    m_asleep->setText(asleep);
    m_asleep->setVisible(!asleep.isEmpty());
    listOthers();
    fit();
}

//! Lines that wrap have a height only when their width is known, and what scrolls asks for it before that.
void MeetingPanel::fit()
{
    QWidget *content = m_scroll->widget();
    content->setMinimumHeight(content->layout()->heightForWidth(m_scroll->viewport()->width()));
}

//! Made anew: where the focus was among them, it stays in its place.
void MeetingPanel::listOthers()
{
    const auto focused = std::ranges::find_if(m_others, [](const OtherTime *one) { return one->hasFocus(); });
    const auto at = size_t(focused - m_others.begin());
    const bool hadFocus = focused != m_others.end();
    for (OtherTime *one : m_others) {
        m_otherRows->removeWidget(one);
        one->hide();
        one->deleteLater();
    }
    m_others.clear();
    const MeetingWords words(m_plan);
    for (const MeetingTime &time : m_plan.others(MostOthers)) {
        auto *row = new OtherTime(m_look, words.start(time.span), words.asked(time.span), time.count);
        connect(row, &OtherTime::clicked, this, [this, span = time.span] {
            m_plan.setDate(wallTime(m_plan.zone(), span.from).date);
            m_plan.setCandidate(span);
        });
        m_otherRows->addWidget(row);
        row->show(); // now, so that it counts for the height and can have the focus
        m_others.push_back(row);
    }
    m_othersTitle->setVisible(!m_others.empty());
    if (hadFocus && !m_others.empty())
        m_others[std::min(at, m_others.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void MeetingPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_look.type.px(RoomForWords);
    m_copy->setVisible(wide);
    m_copyIcon->setVisible(!wide);
    fit();
}

void MeetingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
    const double x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    drawHairline(painter, {x, 0}, {x, double(height())}, m_look.theme.color(Token::Hairline));
}

} // namespace meridian
