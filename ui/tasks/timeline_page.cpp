// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/timeline_page.h"
#include "core/time/wall_clock.h"
#include "ui/models/task_column_model.h"
#include "ui/tasks/timeline_axis.h"
#include "ui/tasks/undated_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filter_tab.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <cmath>

namespace meridian {
namespace {

constexpr int TimelineBar = 40, AroundDays = 28; //!< how far beyond what stands there one can go

} // namespace

TimelinePage::TimelinePage(const Look &look, TimelineModel &model, const MemberBook &book, TaskActions &actions, QWidget *parent)
    : QWidget(parent), m_look(look), m_model(model), m_book(book), m_chart(new TimelineChart(look, model, book, actions, this)),
      m_axis(new TimelineAxis(look, *m_chart, book, this)), m_undated(new UndatedList(look, model.undated(), book, this)),
      m_undatedHead(new TextLabel(look, {}, TypeStyle::MicroStrong, Token::TextFaint, TextLabel::Flow::Elide, new QWidget(this))),
      m_days(new QScrollBar(Qt::Horizontal, this))
{
    m_days->setAccessibleName(tr("Days that are shown"));
    m_days->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_axis);
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(m_chart, 1);
    column->addWidget(m_days);
    column->addWidget(new Hairline(look, Qt::Horizontal));
    auto *head = new QHBoxLayout(m_undatedHead->parentWidget());
    head->setContentsMargins(16, 6, 16, 4);
    head->addWidget(m_undatedHead);
    column->addWidget(m_undatedHead->parentWidget());
    column->addWidget(m_undated);
    connectParts(model, actions);
    refresh();
    fitBar();
}

QWidget *TimelinePage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(2);
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // arrows point to where the days are
    const QString toLeft = QStringLiteral("go-previous"), toRight = QStringLiteral("go-next");
    auto *earlier = new IconButton(m_look, mirrored ? toRight : toLeft, tr("Earlier"), QStringLiteral("["), bar);
    auto *today = new Button(m_look, tr("Today"), Button::Role::Flat, Button::Size::Small, bar);
    auto *later = new IconButton(m_look, mirrored ? toLeft : toRight, tr("Later days"), QStringLiteral("]"), bar);
    m_weeks = new FilterTab(m_look, tr("Weeks"), bar);
    m_months = new FilterTab(m_look, tr("Months"), bar);
    row->addWidget(earlier);
    row->addWidget(today);
    row->addWidget(later);
    row->addStretch(1);
    row->addWidget(m_weeks);
    row->addWidget(m_months);
    row->addStrut(m_look.type.px(TimelineBar));
    connect(earlier, &IconButton::clicked, this, [this] { scrollBy(-1); });
    connect(later, &IconButton::clicked, this, [this] { scrollBy(1); });
    connect(today, &Button::clicked, m_chart, &TimelineChart::showToday);
    connect(m_weeks, &FilterTab::clicked, this, [this] { m_chart->setZoom(TimelineChart::Zoom::Weeks); });
    connect(m_months, &FilterTab::clicked, this, [this] { m_chart->setZoom(TimelineChart::Zoom::Months); });
    return bar;
}

void TimelinePage::connectParts(TimelineModel &model, TaskActions &actions)
{
    connect(m_chart, &TimelineChart::currentTaskChanged, this, &TimelinePage::currentTaskChanged);
    connect(m_chart, &TimelineChart::entered, this, &TimelinePage::entered);
    connect(m_chart, &TimelineChart::pressed, this, &TimelinePage::pressed);
    connect(m_chart, &TimelineChart::scaleChanged, this, &TimelinePage::fitBar);
    connect(m_chart, &TimelineChart::undatedWanted, this, &TimelinePage::goToUndated);
    connect(m_undated, &UndatedList::currentTaskChanged, this, &TimelinePage::currentTaskChanged);
    connect(m_undated, &UndatedList::entered, this, &TimelinePage::entered);
    connect(m_undated, &UndatedList::pressed, this, &TimelinePage::pressed);
    connect(m_undated, &UndatedList::chartWanted, this, [this] {
        m_chart->setFocus(Qt::OtherFocusReason);
        m_chart->select(m_model.rowCount() > 0 ? m_model.at(m_model.rowCount() - 1).task().task.task : TaskId());
        emit currentTaskChanged(m_chart->current());
    });
    connect(m_undated, &UndatedList::todayWanted, this, [this, &actions](TaskId task) {
        const TaskRow *row = m_model.find(task);
        if (!row)
            return;
        m_chart->select(task);
        actions.setDates(row->task, {{}, Due{wallTime(m_book.zone(), m_look.clock.now()).date}});
        m_chart->showToday();
        m_chart->setFocus(Qt::OtherFocusReason);
    });
    connect(&model, &TimelineModel::looked, this, &TimelinePage::refresh);
    connect(m_days, &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_fitting)
            m_chart->setFirst(value);
    });
    connect(&m_look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

TaskId TimelinePage::current() const
{
    return m_undated->hasFocus() ? m_undated->current() : m_chart->current();
}

void TimelinePage::select(TaskId task)
{
    m_chart->select(task);
    m_undated->select(task);
}

void TimelinePage::step(int rows)
{
    if (!m_undated->hasFocus())
        return m_chart->step(rows);
    const int row = m_undated->currentIndex().row() + rows;
    if (row >= 0 && row < m_model.undated().rowCount())
        m_undated->setCurrentIndex(m_model.undated().index(row));
    else if (row < 0)
        emit m_undated->chartWanted();
}

QWidget *TimelinePage::firstStop()
{
    return m_model.rowCount() == 0 && m_model.undated().rowCount() > 0 ? static_cast<QWidget *>(m_undated) : m_chart;
}

void TimelinePage::goToUndated()
{
    if (m_model.undated().rowCount() == 0)
        return;
    m_undated->setFocus(Qt::OtherFocusReason);
    m_undated->setCurrentIndex(m_model.undated().index(0));
}

void TimelinePage::scrollBy(int pages)
{
    m_chart->scrollDays(pages * std::max(1.0, std::floor(m_chart->scale().days() / 2)));
}

//! From some weeks before what stands there to some weeks behind it, and so far as one is now.
void TimelinePage::fitBar()
{
    m_weeks->setChecked(m_chart->zoom() == TimelineChart::Zoom::Weeks);
    m_months->setChecked(m_chart->zoom() == TimelineChart::Zoom::Months);
    const QDate today = wallTime(m_book.zone(), m_look.clock.now()).date;
    const auto extent = m_model.extent().value_or(std::pair(today, today));
    const int shown = std::max(1, int(m_chart->scale().days())), first = int(m_chart->first());
    const QScopedValueRollback fitting(m_fitting, true);
    m_days->setRange(std::min(first, int(std::min(today, extent.first).toJulianDay()) - AroundDays),
                     std::max(first, int(std::max(today, extent.second).toJulianDay()) + AroundDays - shown));
    m_days->setPageStep(shown);
    m_days->setSingleStep(1);
    m_days->setValue(first);
}

void TimelinePage::refresh()
{
    const int count = m_model.undated().rowCount();
    m_undatedHead->setText(tr("Without a date  %1").arg(count));
    m_undatedHead->parentWidget()->setVisible(count > 0);
    m_undated->setVisible(count > 0);
    m_undated->updateGeometry();
    fitBar();
}

void TimelinePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
