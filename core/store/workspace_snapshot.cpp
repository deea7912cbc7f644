// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace_statements.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr qint64 RowsPerPart = 1000;
constexpr qint64 RowsADraft = 20; //!< what a draft weighs, beside rows of messages
constexpr qint64 BytesPerPart = 1024 * 1024; //!< of text, in memory; the thread that goes beyond it is the last one
constexpr qint64 RowsADocument = 10;
constexpr qint64 RowsAnAnswer = 2;
constexpr qint64 RowsATask = 8; //!< with its thread, activity and links
constexpr qint64 RowsAPicture = 100; //!< what a picture weighs, beside rows of text

} // namespace

//! The plan of a snapshot: only ids are kept until a part is asked for.
class WorkspaceReader::Statements::Snapshot final : public WorkspaceReader::SnapshotParts {
public:
    Snapshot(WorkspaceReader::Statements &statements, MemberId member, WorkspaceReader::Extent extent)
        : m_statements(statements), m_member(member), m_extent(extent)
    {
        m_parts.emplace_back();
        for (const MemberId one : m_statements.memberIds())
            partFor(1).members.push_back(one);
        const auto channels = m_statements.readableChannels(member);
        for (const ChannelId channel : channels)
            partFor(1 + qint64(m_statements.channelMembers(channel).size())).channels.push_back(channel);
        for (const ChannelId channel : channels) {
            const auto documents = m_statements.documentIds(channel);
            for (const DocumentId document : documents)
                partFor(RowsADocument).documents.push_back(document);
            for (const CheckInId checkIn : m_statements.checkInIds(channel)) {
                partFor(1).checkIns.push_back(checkIn);
                planRounds(checkIn);
            }
            planThreads(m_statements.newestThreads(channel, extent.threadsPerChannel));
            planThreads(m_statements.taskThreads(channel, extent.closedTasksPerChannel), RowsATask);
            for (const DocumentId document : documents)
                planThreads(m_statements.commentThreads(document));
        }
        partFor(1).own = true;
        for (const DraftId draft : m_statements.draftIds(member))
            partFor(RowsADraft).drafts.push_back(draft);
        for (const MemberId one : m_statements.pictured()) // last: reading does not wait for them
            partFor(RowsAPicture).pictures.push_back(one);
    }

    [[nodiscard]] int count() const override { return int(m_parts.size()); }

    [[nodiscard]] StoreResult<Rows> part(int index) override
    {
        return guarded([&] {
            Rows rows;
            const Part part = std::exchange(m_parts.at(size_t(index)), {});
            for (const MemberId member : part.members)
                m_statements.addMember(rows, member);
            for (const ChannelId channel : part.channels)
                m_statements.addChannel(rows, channel, m_member);
            for (const CheckInId checkIn : part.checkIns)
                m_statements.addCheckIn(rows, checkIn);
            for (const auto &rounds : part.rounds)
                m_statements.addRounds(rows, rounds, m_member);
            for (const DocumentId document : part.documents)
                m_statements.addDocument(rows, document, m_member);
            qint64 bytes = 0;
            for (auto thread = part.threads.begin(); thread != part.threads.end(); ++thread) {
                if (bytes >= BytesPerPart) {
                    Part rest;
                    rest.threads.assign(thread, part.threads.end());
                    m_parts.insert(m_parts.begin() + index + 1, std::move(rest));
                    break;
                }
                const size_t first = rows.messages.size(), firstNote = rows.taskNotes.size(), tasks = rows.tasks.size();
                m_statements.addThread(rows, *thread, m_member);
                m_statements.addMessages(rows, *thread, {}, {m_extent.messagesPerThread});
                for (size_t i = first; i < rows.messages.size(); ++i)
                    bytes += rows.messages[i].text.size() * qint64(sizeof(QChar));
                for (size_t i = firstNote; i < rows.taskNotes.size(); ++i)
                    bytes += (rows.taskNotes[i].before.size() + rows.taskNotes[i].after.size()) * qint64(sizeof(QChar));
                if (rows.tasks.size() > tasks)
                    bytes += rows.tasks.back().notes.size() * qint64(sizeof(QChar));
            }
            if (part.own) {
                m_statements.addTaskViews(rows, m_member);
                m_statements.addAttention(rows, m_member);
            }
            for (const DraftId draft : part.drafts)
                m_statements.addDraft(rows, m_member, draft);
            for (const MemberId member : part.pictures)
                m_statements.addPicture(rows, member);
            return rows;
        });
    }

private:
    struct Part {
        std::vector<MemberId> members;
        std::vector<ChannelId> channels;
        std::vector<DocumentId> documents;
        std::vector<ThreadId> threads;
        std::vector<DraftId> drafts;
        std::vector<MemberId> pictures;
        std::vector<CheckInId> checkIns;
        std::vector<Rounds> rounds;
        bool own = false; //!< what the member keeps for themselves: views of tasks, attention
        qint64 rows = 0;
    };
    void planThreads(const std::vector<Listed> &threads, qint64 rowsBeside = 1)
    {
        for (const Listed &listed : threads) {
            const qint64 messages = std::min<qint64>(listed.messages, m_extent.messagesPerThread);
            partFor(rowsBeside + messages).threads.push_back(listed.thread);
        }
    }
    //! Rounds that follow each other in one part are read as one.
    void planRounds(CheckInId checkIn)
    {
        for (const Rounds &one : m_statements.roundsOf(checkIn, m_member)) {
            auto &planned = partFor(one.answers * RowsAnAnswer).rounds;
            if (planned.empty() || planned.back().checkIn != checkIn)
                planned.push_back(one);
            planned.back().last = one.last;
        }
    }
    Part &partFor(qint64 rows)
    {
        if (m_parts.back().rows > 0 && m_parts.back().rows + rows > RowsPerPart)
            m_parts.emplace_back();
        m_parts.back().rows += rows;
        return m_parts.back();
    }

    WorkspaceReader::Statements &m_statements;
    MemberId m_member;
    WorkspaceReader::Extent m_extent;
    std::vector<Part> m_parts;
};

StoreResult<std::unique_ptr<WorkspaceReader::SnapshotParts>> WorkspaceReader::snapshot(MemberId member,
                                                                                        Extent extent) const
{
    return guarded([&]() -> std::unique_ptr<SnapshotParts> {
        return std::make_unique<Statements::Snapshot>(*m_statements, member, extent);
    });
}

} // namespace meridian
