// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection.h"
#include "core/store/projection_statements.h"

// The doors of the projection, and the events of members and channels.

namespace meridian {

Projection::Projection(SQLite::Database &database) : m_statements(std::make_unique<Statements>(database)) {}
Projection::~Projection() = default;

void Projection::keepStandingsOf(MemberId owner)
{
    m_statements->owner = owner;
}

StoreResult<void> Projection::apply(const Event &event, ChangeSet &change)
{
    const auto applied = applyLoosely(event, change);
    return applied ? settle() : applied;
}

StoreResult<void> Projection::applyLoosely(const Event &event, ChangeSet &change)
{
    return guarded([&] {
        if (!std::holds_alternative<op::PostMessage>(event.op.body))
            m_statements->settle();
        std::visit([&](const auto &op) { m_statements->apply(op, event, change); }, event.op.body);
    });
}

StoreResult<void> Projection::settle()
{
    auto settled = guarded([&] { m_statements->settle(); });
    if (!settled)
        drop();
    return settled;
}

void Projection::drop()
{
    m_statements->drop();
}

StoreResult<void> Projection::upsert(const Rows &rows, ChangeSet &change)
{
    return guarded([&] {
        for (const Member &one : rows.members) {
            m_statements->put(one);
            change.members.insert(one.member);
        }
        for (const Channel &one : rows.channels) {
            m_statements->put(one);
            change.channels.insert(one.channel);
        }
        for (const Membership &one : rows.memberships) {
            m_statements->put(one);
            change.channels.insert(one.channel);
        }
        for (const Standing &one : rows.standings) {
            m_statements->put(one);
            change.threads.insert(one.thread);
        }
        for (const ChannelFollow &one : rows.follows) {
            m_statements->put(one);
            change.channels.insert(one.channel);
        }
        for (const Document &one : rows.documents) {
            m_statements->put(one);
            change.documents.insert(one.document);
        }
        for (const Thread &one : rows.threads) {
            m_statements->put(one);
            change.threads.insert(one.thread);
        }
        for (const MessageAsk &one : rows.asks)
            m_statements->put(one); // their threads are among the rows
        for (const ThreadNote &one : rows.notes) {
            m_statements->put(one);
            change.threads.insert(one.thread);
        }
        for (const Message &one : rows.messages) {
            m_statements->put(one);
            change.messages[one.thread].insert(one.message);
        }
        for (const Reaction &one : rows.reactions) {
            m_statements->put(one);
            m_statements->noteThread(one.message, change);
        }
        for (const MessageVersion &one : rows.versions) {
            m_statements->put(one);
            m_statements->noteThread(one.message, change);
        }
        for (const Draft &one : rows.drafts) {
            m_statements->put(one);
            change.drafts = true;
            change.threads.insert(one.thread);
        }
        for (const Picture &one : rows.pictures) {
            m_statements->put(one);
            change.members.insert(one.member);
        }
        for (const Comment &one : rows.comments) {
            m_statements->put(one);
            change.threads.insert(one.thread);
        }
        for (const DocumentVersion &one : rows.documentVersions) {
            m_statements->put(one);
            change.documents.insert(one.document);
        }
        for (const Favourite &one : rows.favourites) {
            m_statements->put(one);
            change.documents.insert(one.document);
        }
        for (const Task &one : rows.tasks) {
            m_statements->put(one);
            change.tasks.insert(one.task);
            change.threads.insert(threadOf(one.task));
        }
        for (const TaskNote &one : rows.taskNotes) {
            m_statements->put(one);
            change.tasks.insert(one.task);
        }
        for (const TaskLink &one : rows.taskLinks) {
            m_statements->put(one);
            change.tasks.insert(one.task);
        }
        for (const TaskView &one : rows.taskViews) {
            m_statements->put(one);
            change.taskViews = true;
        }
        for (const Agreement &one : rows.agreements) {
            m_statements->put(one);
            change.channels.insert(one.channel);
        }
        for (const AgreementReading &one : rows.agreementReadings) {
            m_statements->put(one);
            change.channels.insert(one.channel);
        }
        for (const CheckIn &one : rows.checkIns) {
            m_statements->put(one);
            change.checkIns.insert(one.checkIn);
        }
        for (const CheckInAnswer &one : rows.checkInAnswers) {
            m_statements->put(one);
            change.checkIns.insert(one.checkIn);
        }
        for (const CheckInOwn &one : rows.checkInOwn) {
            m_statements->put(one);
            change.checkIns.insert(one.checkIn);
        }
        for (const Attention &one : rows.attentions) {
            m_statements->put(one);
            change.attention = true;
        }
    });
}

StoreResult<void> Projection::clear(ChangeSet &change)
{
    return guarded([&] {
        m_statements->clear();
        change.everything = true;
    });
}

StoreResult<void> Projection::forgetChannel(ChannelId channel, ChangeSet &change)
{
    return guarded([&] {
        m_statements->forget(channel);
        change.everything = true;
    });
}

StoreResult<void> Projection::forgetThread(ThreadId thread, ChangeSet &change)
{
    return guarded([&] {
        m_statements->forget(thread);
        change.threads.insert(thread);
        change.tasks.insert(TaskId(thread.uuid()));
        change.everything = true;
    });
}

StoreResult<void> Projection::forgetDocument(DocumentId document, ChangeSet &change)
{
    return guarded([&] {
        for (const ThreadId thread : m_statements->forget(document))
            change.threads.insert(thread);
        change.documents.insert(document);
        change.everything = true;
    });
}

void Projection::Statements::apply(const op::CreateWorkspace &op, const Event &, ChangeSet &change)
{
    m_sql("INSERT INTO workspace (one, workspace, name) VALUES (1, ?1, ?2) "
          "ON CONFLICT DO UPDATE SET workspace = excluded.workspace, name = excluded.name")
        .bind(op.workspace, op.name)
        .change();
    change.everything = true;
}

void Projection::Statements::apply(const op::AddMember &op, const Event &event, ChangeSet &change)
{
    put(Member{op.member, op.profile, op.role, false, event.seq, event.at});
    change.members.insert(op.member);
}

void Projection::Statements::apply(const op::UpdateMember &op, const Event &, ChangeSet &change)
{
    const Profile &profile = op.profile;
    m_sql("UPDATE member SET name = ?2, call_name = ?3, pronoun = ?4, title = ?5, city = ?6, zone = ?7, "
          "hue = ?8, days = ?9, work_start = ?10, work_end = ?11, quiet_start = ?12, quiet_end = ?13, "
          "differing = ?14, days_off = ?15, answers = ?16, shown = ?17, more = ?18, travel = ?19, urgent = ?20 WHERE member = ?1")
        .bind(op.member, profile.name, profile.callName, profile.pronoun, profile.title, profile.city,
              profile.zone, profile.hue, profile.hours.days, profile.hours.start, profile.hours.end,
              profile.hours.quietStart, profile.hours.quietEnd, rows::listBlob(profile.hours.differing),
              rows::listBlob(profile.hours.daysOff), profile.answers, profile.shown, rows::blobOf(profile.hours.more),
              rows::blobOf(profile.travel), profile.urgent)
        .change();
    change.members.insert(op.member);
}

void Projection::Statements::apply(const op::SetRole &op, const Event &, ChangeSet &change)
{
    m_sql("UPDATE member SET role = ?2 WHERE member = ?1").bind(op.member, op.role).change();
    change.members.insert(op.member);
}

void Projection::Statements::apply(const op::SetPicture &op, const Event &, ChangeSet &change)
{
    put(Picture{op.member, op.picture});
    change.members.insert(op.member);
}

// A removed member leaves every channel; a direct conversation keeps its people, who are part of what it is.
void Projection::Statements::apply(const op::RemoveMember &op, const Event &, ChangeSet &change)
{
    m_sql("UPDATE member SET removed = 1 WHERE member = ?1").bind(op.member).change();
    {
        auto query = m_sql("SELECT channel FROM membership WHERE member = ?1").bind(op.member);
        while (query.next())
            change.channels.insert(query.id<ChannelId>(0));
    }
    m_sql("DELETE FROM membership WHERE member = ?1 AND NOT EXISTS (SELECT 1 FROM channel "
          "WHERE channel.channel = membership.channel AND channel.kind = 'direct')")
        .bind(op.member)
        .change();
    change.members.insert(op.member);
}

void Projection::Statements::apply(const op::CreateChannel &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO channel (channel, kind, name, purpose, archived, created_seq, name_key) "
          "VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6) ON CONFLICT DO NOTHING")
        .bind(op.channel, op.channelKind, op.name, op.purpose, event.seq, rows::nameKey(op.name))
        .change();
    // Who is in already keeps their role: a direct conversation may be begun twice, and an event come again.
    addToChannel({op.channel, event.author,
                  op.channelKind == ChannelKind::Direct ? ChannelRole::Member : ChannelRole::Manager});
    for (const MemberId member : op.members)
        addToChannel({op.channel, member, ChannelRole::Member});
    change.channels.insert(op.channel);
}

void Projection::Statements::apply(const op::UpdateChannel &op, const Event &, ChangeSet &change)
{
    m_sql("UPDATE channel SET name = ?2, purpose = ?3, archived = ?4, name_key = ?5 WHERE channel = ?1")
        .bind(op.channel, op.name, op.purpose, op.archived, rows::nameKey(op.name))
        .change();
    change.channels.insert(op.channel);
}

void Projection::Statements::apply(const op::JoinChannel &op, const Event &, ChangeSet &change)
{
    addToChannel({op.channel, op.member, ChannelRole::Member});
    change.channels.insert(op.channel);
}

void Projection::Statements::apply(const op::SetChannelRole &op, const Event &, ChangeSet &change)
{
    m_sql("UPDATE membership SET role = ?3 WHERE channel = ?1 AND member = ?2")
        .bind(op.channel, op.member, op.role)
        .change();
    change.channels.insert(op.channel);
}

void Projection::Statements::apply(const op::MakePrivate &op, const Event &, ChangeSet &change)
{
    m_sql("UPDATE channel SET kind = 'private' WHERE channel = ?1 AND kind = 'public'").bind(op.channel).change();
    change.channels.insert(op.channel);
}

void Projection::Statements::apply(const op::LeaveChannel &op, const Event &, ChangeSet &change)
{
    m_sql("DELETE FROM membership WHERE channel = ?1 AND member = ?2").bind(op.channel, op.member).change();
    change.channels.insert(op.channel);
}

} // namespace meridian
