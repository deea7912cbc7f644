// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/group_commit.h"
#include "core/server/validation.h"
#include "core/store/database.h"

namespace meridian {

GroupCommit::GroupCommit(SQLite::Database &database, WorkspaceReader &reader, const EventLog &log,
                         const Authoriser &authoriser, EventWriter &writer)
    : m_database(database), m_reader(reader), m_log(log), m_authoriser(authoriser), m_writer(writer)
{
}

StoreResult<GroupCommit::Outcome> GroupCommit::run(const std::vector<PendingOp> &ops)
{
    Outcome outcome;
    const auto committed = inTransaction(m_database, [&]() -> StoreResult<void> {
        outcome = {};
        m_reader.lookAgain(); // nobody else writes from here on
        const auto head = m_writer.begin();
        if (!head)
            return std::unexpected(head.error());
        outcome.before = *head;
        for (size_t index = 0; index < ops.size(); ++index) {
            if (const auto done = one(ops, index, outcome); !done)
                return done;
        }
        return m_writer.settle();
    });
    if (!committed) {
        m_reader.forgetAll(); // what was seen in there has not happened
        return std::unexpected(committed.error());
    }
    return outcome;
}

StoreResult<void> GroupCommit::one(const std::vector<PendingOp> &ops, size_t index, Outcome &outcome)
{
    const PendingOp &pending = ops[index];
    // All but a message may be judged by the rows of threads.
    if (!std::holds_alternative<op::PostMessage>(pending.op.body)) {
        if (const auto settled = m_writer.settle(); !settled)
            return settled;
    }
    const auto good = judge(ops, index, outcome);
    if (good) {
        auto event = m_writer.appendLoosely(pending.op, pending.author);
        if (!event)
            return std::unexpected(event.error());
        if (*event) {
            m_reader.forget(**event);
            outcome.events.push_back(std::move(**event));
            return {};
        }
    }
    // Known, then; or refused, perhaps because it has been done before.
    const auto known = m_log.find(pending.op.opId);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        outcome.refusals.emplace_back(index, good.error());
    else if ((*known)->author == pending.author && (*known)->op == pending.op)
        outcome.repeats.emplace_back(index, **known);
    else
        outcome.refusals.emplace_back(index, Refusal{frame::code::Conflict,
            QStringLiteral("This op_id stands for something else already.")});
    return {};
}

Checked<void> GroupCommit::judge(const std::vector<PendingOp> &ops, size_t index, const Outcome &outcome) const
{
    const PendingOp &pending = ops[index];
    if (pending.followsUp && !outcome.refusals.empty() && outcome.refusals.back().first + 1 == index)
        return std::unexpected(outcome.refusals.back().second);
    const auto author = m_authoriser.actor(pending.author);
    if (!author)
        return std::unexpected(author.error());
    if (pending.op.opId.isNull())
        return refuse(frame::code::Invalid, QStringLiteral("An op_id is not all zeros."));
    if (const auto valid = validation::body(pending.op.body); !valid)
        return valid;
    return m_authoriser.check(*author, pending.op.body, outcome.before + Seq(outcome.events.size()), m_writer.now());
}

} // namespace meridian
