// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/demo_peer.h"
#include "app/desktop/workspace.h"
#include "core/interchange/demo_team.h"
#include "core/store/replica_store.h"

namespace meridian {

//! The demo team: a replica seeded with its history, and a peer that answers from inside. It is small, so one
//! thread does it all. Never mixed with a workspace: it has a folder of its own, made anew each time.
class DemoWorkspace final : public Workspace, public CommandSink, public DocumentSink {
    Q_OBJECT
public:
    //! What the demo begins with: whose computer this is, and the log so far.
    struct Seed {
        MemberId self;
        WorkspaceId workspace;
        QString name;
        std::vector<Event> events;
        std::vector<DemoText> texts = {};
        std::vector<DemoPresence> present = {};
    };
    //! Empties `folder` first.
    [[nodiscard]] static StoreResult<std::unique_ptr<DemoWorkspace>> create(const QString &folder, const Seed &seed,
                                                                            const Clock &clock);
    ~DemoWorkspace() override;

    [[nodiscard]] Replica &replica() override { return *m_replica; }
    [[nodiscard]] Commands &commands() override { return m_commands; }
    [[nodiscard]] DocumentCommands &documents() override { return m_documents; }
    [[nodiscard]] TaskCommands &tasks() override { return m_tasks; }
    [[nodiscard]] TeamCommands &team() override { return m_team; }
    [[nodiscard]] DocumentSink &texts() override { return *this; }
    [[nodiscard]] Random &random() override { return m_random; }
    [[nodiscard]] DemoPeer &peer() { return m_peer; }
    //! Whether reading a thread is remembered; pictures want it not to be.
    enum class ReadMarks { Kept, Dropped };
    void setReadMarks(ReadMarks marks) { m_readMarks = marks; }
    void start() override { m_engine.start(); }
    void tryNow() override { m_engine.tryNow(); }

    void submit(std::vector<Op> ops) override;
    void saveDraft(Draft draft) override;
    void retry(OpId op) override;
    void discard(OpId op) override;
    void fetchHistory(std::optional<ThreadId> thread, std::optional<ChannelId> channel) override;
    void fetchClosedTasks(ChannelId channel) override;

    void keepUpdate(DocumentId document, QByteArray update) override;
    void watch(DocumentId document, Watch watch) override { m_engine.watchDocument(document, watch); }
    void sendPresence(DocumentId document, QByteArray states) override { m_engine.sendPresence(document, states); }
    void fetchVersion(DocumentId document, VersionId version) override { m_engine.fetchVersion(document, version); }

private:
    DemoWorkspace(std::unique_ptr<ReplicaStore> store, std::unique_ptr<Replica> replica, const Seed &seed,
                  const Clock &clock);
    void note(const StoreResult<ChangeSet> &result);
    //! Sends what waited for its time, as a server would.
    void sendWhatIsDue();

    const Clock &m_clock;
    QTimer m_later;
    SystemRandom m_random;
    std::unique_ptr<ReplicaStore> m_store;
    std::unique_ptr<Replica> m_replica;
    DemoPeer m_peer;
    SyncEngine m_engine;
    Commands m_commands;
    DocumentCommands m_documents;
    TaskCommands m_tasks;
    TeamCommands m_team;
    ReadMarks m_readMarks = ReadMarks::Kept;
};

} // namespace meridian
