// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hand_overs.h"
#include "core/base/log.h"
#include "ui/models/takers.h"
#include "ui/shell/hand_over_dialog.h"
#include "ui/shell/in_hand_dialog.h"

namespace meridian {

namespace {

void logHandOverUnread(const StoreError &error)
{
    qCWarning(lcUi).noquote() << logLine(QLatin1StringView("hand_over.unread"), {{QLatin1StringView("detail"), error.detail}});
}

} // namespace

HandOvers::HandOvers(const Look &look, QWidget &view, const WorkspaceParts &parts, const MemberBook &book, ShowDialog show)
    : QObject(&view), m_look(look), m_view(view), m_parts(parts), m_book(book), m_show(std::move(show))
{
}

std::optional<ThreadRow> HandOvers::rowOf(ThreadId thread) const
{
    const auto row = m_parts.replica.read().thread(thread);
    if (!row)
        logHandOverUnread(row.error());
    return row ? *row : std::nullopt;
}

void HandOvers::act(ThreadAction action, ThreadId thread)
{
    const auto row = rowOf(thread);
    if (!row)
        return;
    if (action == ThreadAction::TakeInHand)
        hold(*row, m_book.self());
    else if (action == ThreadAction::PutDown)
        hold(*row, std::nullopt);
    else if (action == ThreadAction::HandOver)
        handOver(thread, Back::Nowhere);
}

void HandOvers::hold(const ThreadRow &row, std::optional<MemberId> holder)
{
    const ThreadId thread = row.thread.thread;
    const auto before = row.thread.holding ? row.thread.holding->holder : std::nullopt;
    m_parts.team.hold(thread, holder);
    emit undoable(holder ? tr("In your hands") : tr("Put down"), [this, thread, before] { m_parts.team.hold(thread, before); }, [] {});
}

void HandOvers::handOver(ThreadId thread, Back back)
{
    const auto row = rowOf(thread);
    if (!row)
        return;
    auto takers = takersOf(m_parts.replica.read(), m_parts.replica.tasks(), m_book, *row, m_look.clock.now());
    if (!takers)
        return logHandOverUnread(takers.error());
    auto *dialog = new HandOverDialog(m_look, *m_view.window(), m_parts.replica, m_book, *row, std::move(*takers), m_begun[thread]);
    connect(dialog, &HandOverDialog::cardLeft, this, [this, thread](const HandOverCard &card) { m_begun[thread] = card; });
    connect(dialog, &HandOverDialog::handedOver, this, [this, thread, back](MemberId taker, const HandOverCard &card) {
        m_begun.erase(thread);
        m_parts.team.handOver(thread, taker, card.markdown(taker));
        emit sent();
        emit said(tr("Handed to %1").arg(m_book.callName(taker)));
        const auto left = back == Back::ToList ? m_parts.replica.read().heldByMe(1) : StoreResult<std::vector<ThreadRow>>();
        if (left && !left->empty())
            listMine(m_why);
    });
    m_show(dialog);
}

void HandOvers::listMine(const QString &why)
{
    m_why = why;
    auto *dialog = new InHandDialog(m_look, *m_view.window(), m_parts.replica, why);
    connect(dialog, &InHandDialog::handOverWanted, this, [this](ThreadId thread) { handOver(thread, Back::ToList); });
    connect(dialog, &InHandDialog::putDownWanted, this, [this](ThreadId thread) { act(ThreadAction::PutDown, thread); });
    connect(dialog, &InHandDialog::threadWanted, this, [this, dialog](ThreadId thread) {
        dialog->dismiss();
        emit threadWanted(thread);
    });
    m_show(dialog);
}

} // namespace meridian
