// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outbox_screen.h"
#include <QListView>

namespace meridian {

OutboxScreen::OutboxScreen(const Look &look, OutboxModel &model, Replica &replica, Commands &commands,
                           const MemberBook &book)
    : OutboxScreen(look, model, book, new OutboxActions(model, replica, commands))
{
}

OutboxScreen::OutboxScreen(const Look &look, OutboxModel &model, const MemberBook &book, OutboxActions *actions)
    : OutboxScreen(look, actions, new OutboxList(look, model, book),
                   new OutboxDetail(look, book, model, *actions))
{
}

OutboxScreen::OutboxScreen(const Look &look, OutboxActions *actions, OutboxList *list, OutboxDetail *detail)
    : TwoPanes(look, list, detail), m_actions(actions), m_list(list), m_detail(detail)
{
    m_actions->setParent(this);
    connect(list, &OutboxList::currentChanged, this, [this] { m_detail->show(m_list->current()); });
    connect(list, &OutboxList::activated, this, [this] { setShown(Shown::Pane); });
    connect(detail, &OutboxDetail::backRequested, this, &OutboxScreen::backToList);
    connect(detail, &OutboxDetail::openThread, this, &OutboxScreen::openThread);
    connect(detail, &OutboxDetail::continueDraft, this, &OutboxScreen::continueDraft);
    m_keys.on(Command::NextRow, [this] { return step(1); });
    m_keys.on(Command::PreviousRow, [this] { return step(-1); });
    m_keys.on(Command::BackToList, [this] { return backToList(); });
}

void OutboxScreen::arrive()
{
    m_list->selectFirst();
    setShown(Shown::List);
    m_list->view()->setFocus();
}

bool OutboxScreen::backToList()
{
    setShown(Shown::List);
    m_list->view()->setFocus();
    return true;
}

bool OutboxScreen::step(int rows)
{
    m_list->moveBy(rows);
    return true;
}

void OutboxScreen::setMode(LayoutMode mode)
{
    TwoPanes::setMode(mode);
    m_detail->setBackVisible(isSingle());
}

QList<QWidget *> OutboxScreen::regions() const
{
    QList<QWidget *> found;
    if (m_list->isVisible())
        found << m_list->view();
    if (m_detail->isVisible() && m_list->current())
        found << m_detail->firstStop();
    return found;
}

} // namespace meridian
