// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/draft_rows.h"
#include "core/store/entity_rows.h"
#include "core/store/projection.h"
#include <map>

//! Of a row of `standing`: the newest message here that mentions or asks its member.
#define MERIDIAN_NEWEST_ASKED                                                                                      \
    "coalesce((SELECT max(seq) FROM (SELECT seq FROM mention WHERE mention.member = standing.member "              \
    "AND mention.thread = standing.thread UNION ALL SELECT seq FROM asking WHERE asking.member = standing.member " \
    "AND asking.thread = standing.thread)), 0)"

namespace meridian {

//! What a Projection does, one function an op kind and one a row kind. Throws SQLite::Exception.
class Projection::Statements {
public:
    explicit Statements(SQLite::Database &database) : m_sql(database), m_drafts(m_sql) {}

    void apply(const op::CreateWorkspace &op, const Event &event, ChangeSet &change);
    void apply(const op::AddMember &op, const Event &event, ChangeSet &change);
    void apply(const op::UpdateMember &op, const Event &event, ChangeSet &change);
    void apply(const op::SetRole &op, const Event &event, ChangeSet &change);
    void apply(const op::RemoveMember &op, const Event &event, ChangeSet &change);
    void apply(const op::CreateChannel &op, const Event &event, ChangeSet &change);
    void apply(const op::UpdateChannel &op, const Event &event, ChangeSet &change);
    void apply(const op::JoinChannel &op, const Event &event, ChangeSet &change);
    void apply(const op::LeaveChannel &op, const Event &event, ChangeSet &change);
    void apply(const op::StartThread &op, const Event &event, ChangeSet &change);
    void apply(const op::RenameThread &op, const Event &event, ChangeSet &change);
    void apply(const op::ConcludeThread &op, const Event &event, ChangeSet &change);
    void apply(const op::ReopenThread &op, const Event &event, ChangeSet &change);
    void apply(const op::MoveThread &op, const Event &event, ChangeSet &change);
    void apply(const op::PinThread &op, const Event &event, ChangeSet &change);
    void apply(const op::PostMessage &op, const Event &event, ChangeSet &change);
    void apply(const op::EditMessage &op, const Event &event, ChangeSet &change);
    void apply(const op::DeleteMessage &op, const Event &event, ChangeSet &change);
    void apply(const op::RestoreMessage &op, const Event &event, ChangeSet &change);
    void apply(const op::AddReaction &op, const Event &event, ChangeSet &change);
    void apply(const op::RemoveReaction &op, const Event &event, ChangeSet &change);
    void apply(const op::MarkRead &op, const Event &event, ChangeSet &change);
    void apply(const op::UnmarkRead &op, const Event &event, ChangeSet &change);
    void apply(const op::SetDone &op, const Event &event, ChangeSet &change);
    void apply(const op::SetLater &op, const Event &event, ChangeSet &change);
    void apply(const op::FollowThread &op, const Event &event, ChangeSet &change);
    void apply(const op::FollowChannel &op, const Event &event, ChangeSet &change);
    void apply(const op::SaveDraft &op, const Event &event, ChangeSet &change);
    void apply(const op::DropDraft &op, const Event &event, ChangeSet &change);
    void apply(const op::SetPicture &op, const Event &event, ChangeSet &change);
    void apply(const op::SetChannelRole &op, const Event &event, ChangeSet &change);
    void apply(const op::MakePrivate &op, const Event &event, ChangeSet &change);
    void apply(const op::CreateDocument &op, const Event &event, ChangeSet &change);
    void apply(const op::RenameDocument &op, const Event &event, ChangeSet &change);
    void apply(const op::MoveDocument &op, const Event &event, ChangeSet &change);
    void apply(const op::ArchiveDocument &op, const Event &event, ChangeSet &change);
    void apply(const op::SetFavourite &op, const Event &event, ChangeSet &change);
    void apply(const op::KeepVersion &op, const Event &event, ChangeSet &change);
    void apply(const op::DocumentChanged &op, const Event &event, ChangeSet &change);
    void apply(const op::OpenComment &op, const Event &event, ChangeSet &change);
    void apply(const op::ResolveComment &op, const Event &event, ChangeSet &change);
    void apply(const op::CreateTask &op, const Event &event, ChangeSet &change);
    void apply(const op::SetTaskTitle &op, const Event &event, ChangeSet &change);
    void apply(const op::SetTaskNotes &op, const Event &event, ChangeSet &change);
    void apply(const op::SetTaskOwner &op, const Event &event, ChangeSet &change);
    void apply(const op::SetTaskStatus &op, const Event &event, ChangeSet &change);
    void apply(const op::SetTaskDue &op, const Event &event, ChangeSet &change);
    void apply(const op::SetTaskStart &op, const Event &event, ChangeSet &change);
    void apply(const op::SetTaskPriority &op, const Event &event, ChangeSet &change);
    void apply(const op::LabelTask &op, const Event &event, ChangeSet &change);
    void apply(const op::SetTaskRepeat &op, const Event &event, ChangeSet &change);
    void apply(const op::RelateTask &op, const Event &event, ChangeSet &change);
    void apply(const op::RankTask &op, const Event &event, ChangeSet &change);
    void apply(const op::MoveTask &op, const Event &event, ChangeSet &change);
    void apply(const op::RemoveTask &op, const Event &event, ChangeSet &change);
    void apply(const op::AddStep &op, const Event &event, ChangeSet &change);
    void apply(const op::EditStep &op, const Event &event, ChangeSet &change);
    void apply(const op::TickStep &op, const Event &event, ChangeSet &change);
    void apply(const op::RankStep &op, const Event &event, ChangeSet &change);
    void apply(const op::RemoveStep &op, const Event &event, ChangeSet &change);
    void apply(const op::SaveTaskView &op, const Event &event, ChangeSet &change);
    void apply(const op::DropTaskView &op, const Event &event, ChangeSet &change);
    void apply(const op::SaveCheckIn &op, const Event &event, ChangeSet &change);
    void apply(const op::AnswerCheckIn &op, const Event &event, ChangeSet &change);
    void apply(const op::KeepCheckIn &op, const Event &event, ChangeSet &change);
    void apply(const op::Agree &op, const Event &event, ChangeSet &change);
    void apply(const op::ReadAgreement &op, const Event &event, ChangeSet &change);
    void apply(const op::HoldThread &op, const Event &event, ChangeSet &change);
    void apply(const op::SetAttention &op, const Event &event, ChangeSet &change);

    void put(const Member &member);
    void put(const Channel &channel);
    void put(const Membership &membership);
    void put(const Thread &thread);
    void put(const ThreadNote &note);
    void put(const Message &message);
    void put(const Reaction &reaction);
    void put(const MessageAsk &ask);
    void put(const MessageVersion &version);
    void put(const Standing &standing);
    void put(const ChannelFollow &follow);
    void put(const Draft &draft) { m_drafts.put(draft); }
    void put(const Picture &picture);
    void put(const Document &document);
    void put(const Comment &comment);
    void put(const DocumentVersion &version);
    void put(const Favourite &favourite);
    void put(const Task &task);
    void put(const TaskNote &note);
    void put(const TaskLink &link);
    void put(const TaskView &view);
    void put(const Agreement &agreement);
    void put(const AgreementReading &reading);
    void put(const CheckIn &checkIn);
    void put(const CheckInAnswer &answer);
    void put(const CheckInOwn &own);
    void put(const Attention &attention);
    void clear();
    void forget(ChannelId channel);
    void forget(ThreadId thread);
    //! With the comments in it, whose threads it answers with; those under it are documents of their own.
    std::vector<ThreadId> forget(DocumentId document);
    void noteThread(MessageId message, ChangeSet &change);
    //! Writes the rows of threads that messages were posted to.
    void settle();
    void drop() { m_posted.clear(); }
    std::optional<MemberId> owner; //!< whose standing is kept; none: everybody's

private:
    struct Place {
        ThreadId thread;
        Seq seq = 0;
        std::optional<MessageId> beside = {};
        bool deleted = false;
    };
    //! Where a message that is here stands.
    std::optional<Place> placeOf(MessageId message);
    //! The same, if it was not deleted.
    std::optional<Place> livingPlaceOf(MessageId message);
    //! Keeps the words a message has before the edit at `seq`, and forgets the oldest of too many.
    void keepVersion(MessageId message, Seq seq);
    //! Makes the thread's preview that of its newest message that was not deleted.
    void renewPreview(ThreadId thread);
    void count(const Place &place, int by);
    //! A side comment is shown with its message, so that one has changed too.
    void note(MessageId message, const Place &place, ChangeSet &change);
    //! The place of the newest message of a thread that was not deleted.
    bool isNewest(const Place &place);
    void addMentions(const Place &place, const QString &text);
    void dropMentions(const Place &place);
    [[nodiscard]] bool keeps(MemberId member) const { return !owner || *owner == member; }
    //! Whom a text mentions is asked by it.
    void noteAsked(const Place &place, const QString &text);
    void noteAsked(const Place &place, MemberId member);
    void noteAsks(const MessageAsk &ask);
    void addAsked(const MessageAsk &ask);
    void setAsksGone(MessageId message, bool gone, ChangeSet &change);
    void proposalChanged(MessageId message, const Event &event, ChangeSet &change);
    void notePosted(ThreadId thread, MemberId author, Seq seq);
    //! What its author was asked in the thread is answered, or is so no longer. Neither needs the message.
    void noteAcked(const op::AddReaction &op, const Event &event, ChangeSet &change);
    void takeBackAcked(const op::RemoveReaction &op, const Event &event, ChangeSet &change);
    //! Unless a newer event said so already.
    void hold(ThreadId thread, const std::optional<MemberId> &holder, Seq seq);
    //! A channel's check-ins with all that belongs to them, and what was agreed on there.
    void forgetTeamRows(ChannelId channel);
    void addTold(ThreadId thread, const std::vector<MemberId> &told);
    //! A document and all that is under it.
    std::vector<DocumentId> withAllUnder(DocumentId document);
    //! Moves one document, and the comments in it, to another channel.
    void rehouse(DocumentId document, const op::MoveDocument &op, const Event &event, ChangeSet &change);
    enum class IfThere { Keep, Replace };
    //! False when nothing was put in.
    bool insert(const Task &task, IfThere ifThere);
    //! The task an event is about, if it is here.
    std::optional<Task> taskFor(TaskId task, ChangeSet &change);
    void addNote(TaskId task, const Event &event, TaskNote::What what, const QString &before, const QString &after);
    //! Somebody else has given a task to its owner: its thread asks them; and when it is no longer theirs to do, it does not.
    void askOwner(TaskId task, MemberId owner, const Event &event);
    void unaskOwner(TaskId task);
    //! News of the task's thread, as a message is.
    void tellOf(TaskId task, const Event &event);
    //! The steps of a task that is here, and where among them one is: behind them when it is none of them.
    std::optional<std::pair<std::vector<TaskStep>, size_t>> stepOf(TaskId id, StepId step, ChangeSet &change);
    void keepSteps(TaskId task, std::vector<TaskStep> steps);
    void forget(TaskId task);
    //! Events spoke of a thread that is not here.
    void noteMissing(ThreadId thread);
    //! Who is in the channel already keeps the role they have.
    void addToChannel(const Membership &membership);

    //! Messages whose thread's row does not know of them yet: their places, and the newest one.
    struct Posted {
        std::vector<Seq> seqs;
        std::vector<Seq> counting; //!< of those, which are no side comments
        std::map<MemberId, Seq> by; //!< each author's newest
        Instant at;
        MemberId author;
        QString text;
    };
    void settle(ThreadId thread, const Posted &posted);

    StatementCache m_sql;
    DraftRows m_drafts;
    std::map<ThreadId, Posted> m_posted;
};

} // namespace meridian
