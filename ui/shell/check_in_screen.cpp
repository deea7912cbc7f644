// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/check_in_screen.h"
#include "ui/shell/task_seeds.h"
#include <QVBoxLayout>

namespace meridian {

CheckInScreen::CheckInScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book, CheckInBook &checkIns)
    : m_view(new CheckInsView(look, {parts.replica, parts.team, book, checkIns}, parts.commands))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &CheckInsView::placeChanged, this, &CheckInScreen::roundShown);
    connect(m_view, &CheckInsView::makeTaskWanted, this, [this, &parts = parts.replica, &book, &clock = look.clock](const WordsInTheWay &words) {
        emit newTaskWanted(TaskSeeds(parts, book, clock).ofAnswer({words.text, words.author, words.at, {}}, words.channel, words.place.checkIn, words.place.round));
    });
    answerKeys();
}

void CheckInScreen::answerKeys()
{
    m_keys.on(Command::NextRow, [this] { return m_view->step(1); });
    m_keys.on(Command::PreviousRow, [this] { return m_view->step(-1); });
    m_keys.on(Command::BackToList, [this] { m_view->showList(); });
    m_keys.on(Command::Reply, [this] { m_view->focusPane(); });
    m_keys.on(Command::TaskStatus, [this] { return m_view->skip(); });
    m_keys.on(Command::MakeTask, [this] { return m_view->makeTask(); });
    m_keys.on(Command::NextNew, [this] { emit m_view->newWanted(); });
    m_keys.on(Command::RoundSummary, [this] { m_view->putTogether(); },
              [this] { return m_view->place() && m_view->place()->round.isValid() && !m_view->round().shown().empty(); });
}

void CheckInScreen::arrive(const Place &place)
{
    m_view->arrive(place.checkIn ? std::optional(RoundPlace{*place.checkIn, place.round}) : std::nullopt);
    if (place.checkIn)
        m_view->focusPane();
    else
        m_view->list().view().setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> CheckInScreen::regions() const
{
    return m_view->regions();
}

} // namespace meridian
