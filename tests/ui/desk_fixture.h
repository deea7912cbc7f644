// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "core/interchange/demo_team.h"
#include "core/store/commands.h"
#include "core/store/document_commands.h"
#include "core/store/replica.h"
#include "core/store/replica_store.h"
#include "core/store/team_commands.h"
#include "core/tasks/task_commands.h"
#include "core/text/highlighter_client.h"
#include "tests/ui/look_fixture.h"
#include "ui/models/member_book.h"
#include <QTemporaryDir>
#include <stdexcept>

namespace meridian::test {

template<typename T>
T must(StoreResult<T> result)
{
    if (!result)
        throw std::runtime_error("store error: " + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

//! A desktop without a network: a real replica on disk with the demo team in it, written at once
//! and on the same thread. What a server would answer is said with confirm() and refuse().
struct Desk final : CommandSink, DocumentSink {
    LookFixture fixture;
    QTemporaryDir dir;
    SeededRandom random{20260616};
    std::unique_ptr<ReplicaStore> store
        = must(ReplicaStore::open({path(), {}, false}, fixture.clock));
    std::unique_ptr<Replica> replica;
    Commands commands{*this, fixture.clock, random};
    DocumentCommands documents{*this, fixture.clock, random};
    TaskCommands tasks{*this, fixture.clock, random};
    TeamCommands teamwork{*this, fixture.clock, random};
    std::unique_ptr<MemberBook> book;
    HighlighterClient highlighter{QStringLiteral(MERIDIAN_BIN_DIR "/meridian-highlighter")};
    DemoTeam team = demoTeam(demoMoment());
    Seq head = 0;
    std::vector<Op> submitted;
    int historyAsked = 0;

    Desk()
    {
        fixture.clock.set(demoMoment());
        must(store->setSelf(team.me, team.workspace, team.name));
        must(store->applyEvents(team.events));
        head = team.events.back().seq;
        replica = must(Replica::open(path()));
        book = std::make_unique<MemberBook>(*replica, fixture.clock);
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("replica.db")); }
    [[nodiscard]] const Look &look() const { return fixture.look; }

    void submit(std::vector<Op> ops) override
    {
        submitted.insert(submitted.end(), ops.begin(), ops.end());
        replica->publish(must(store->submit(ops)));
    }
    void saveDraft(Draft draft) override { replica->publish(must(store->saveDraft(draft))); }
    void retry(OpId op) override { replica->publish(must(store->retry(op))); }
    void discard(OpId op) override { replica->publish(must(store->discard(op))); }
    void fetchHistory(std::optional<ThreadId>, std::optional<ChannelId>) override
    {
        ++historyAsked;
    }
    void fetchClosedTasks(ChannelId) override { ++historyAsked; }

    //! \name Texts of documents: what is written is on disk at once, and nobody answers
    //! @{
    void keepUpdate(DocumentId document, QByteArray update) override { must(store->texts().keepOwn(document, update)); }
    void watch(DocumentId document, Watch watch) override { watched[document] += watch == Watch::Begin ? 1 : -1; }
    void sendPresence(DocumentId, QByteArray states) override { presence.push_back(states); }
    void fetchVersion(DocumentId, VersionId version) override { versionsAsked.push_back(version); }
    QHash<DocumentId, int> watched;
    std::vector<QByteArray> presence;
    std::vector<VersionId> versionsAsked;
    //! @}

    //! Somebody else's change arrives.
    void arrive(MemberId author, OpBody body) { arriveAll(author, {std::move(body)}); }
    void arriveAll(MemberId author, std::vector<OpBody> bodies)
    {
        std::vector<Event> events;
        for (OpBody &body : bodies) {
            fixture.clock.advance(1000);
            events.push_back({++head,
                              {OpId::create(fixture.clock.now(), random), std::move(body)},
                              author,
                              fixture.clock.now()});
        }
        replica->publish(must(store->applyEvents(events)));
    }
    //! My change `index` comes back as an event.
    void confirm(size_t index)
    {
        fixture.clock.advance(1000);
        replica->publish(must(
            store->applyEvents({{++head, submitted.at(index), team.me, fixture.clock.now()}})));
    }
    void refuse(size_t index, const QString &sentence)
    {
        replica->publish(
            must(store->refuse(submitted.at(index).opId, QStringLiteral("refused"), sentence)));
    }

    [[nodiscard]] MemberId memberCalled(const QString &name) const
    {
        for (const Member &member : book->everyone()) {
            if (member.profile.name.startsWith(name))
                return member.member;
        }
        throw std::runtime_error("nobody is called " + name.toStdString());
    }
    [[nodiscard]] ThreadRow threadCalled(const QString &subject) const
    {
        for (const ThreadRow &row :
             must(replica->read().threads(std::nullopt, std::nullopt, 200))) {
            if (row.thread.subject.startsWith(subject))
                return row;
        }
        throw std::runtime_error("no thread is called " + subject.toStdString());
    }
    [[nodiscard]] ChannelId channelCalled(const QString &name) const
    {
        for (const ChannelRow &row : must(replica->read().channels())) {
            if (row.channel.name == name)
                return row.channel.channel;
        }
        throw std::runtime_error("no channel is called " + name.toStdString());
    }
    [[nodiscard]] op::PostMessage post(ThreadId thread, const QString &text)
    {
        return {MessageId::create(fixture.clock.now(), random), thread, text};
    }
    [[nodiscard]] op::StartThread start(ChannelId channel, const QString &subject)
    {
        return {ThreadId::create(fixture.clock.now(), random),
                channel,
                subject,
                Ask::Nothing,
                std::nullopt,
                {}};
    }
};

} // namespace meridian::test
