// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo_workspace.h"
#include "core/base/log.h"
#include "core/model/answer_time.h"
#include "core/model/draft_sending.h"
#include <QDir>

namespace meridian {

namespace {

constexpr int LaterEveryMs = 10'000;

Seq headOf(const DemoWorkspace::Seed &seed)
{
    return seed.events.empty() ? 0 : seed.events.back().seq;
}

StoreResult<void> plant(ReplicaStore &store, const DemoWorkspace::Seed &seed, Instant now)
{
    if (const auto known = store.setSelf(seed.self, seed.workspace, seed.name); !known)
        return std::unexpected(known.error());
    if (const auto applied = store.applyEvents(seed.events); !applied)
        return std::unexpected(applied.error());
    if (const auto moved = store.moveCursor(headOf(seed), now); !moved)
        return std::unexpected(moved.error());
    for (const DemoText &text : seed.texts) {
        const auto edit = store.texts().editOf(text.document);
        if (!edit)
            return std::unexpected(edit.error());
        if (text.version || *edit == 0)
            continue; // versions are the peer's; a log without the document has no text of it
        if (const auto kept = store.texts().keepFetched({text.document, text.state}, *edit); !kept)
            return kept;
    }
    return {};
}

} // namespace

StoreResult<std::unique_ptr<DemoWorkspace>> DemoWorkspace::create(const QString &folder, const Seed &seed,
                                                                  const Clock &clock)
{
    QDir dir(folder);
    dir.removeRecursively();
    if (!QDir().mkpath(folder))
        return std::unexpected(StoreError{StoreError::Code::CannotOpen, folder});
    const QString path = dir.filePath(QStringLiteral("replica.sqlite"));
    auto store = ReplicaStore::open({.path = path, .vfs = {}, .exclusive = false}, clock);
    if (!store)
        return std::unexpected(store.error());
    if (const auto planted = plant(**store, seed, clock.now()); !planted)
        return std::unexpected(planted.error());
    auto replica = Replica::open(path);
    if (!replica)
        return std::unexpected(replica.error());
    return std::unique_ptr<DemoWorkspace>(new DemoWorkspace(std::move(*store), std::move(*replica), seed, clock));
}

DemoWorkspace::DemoWorkspace(std::unique_ptr<ReplicaStore> store, std::unique_ptr<Replica> replica, const Seed &seed,
                             const Clock &clock)
    : m_clock(clock), m_store(std::move(store)), m_replica(std::move(replica)),
      m_peer({.self = seed.self, .workspace = seed.workspace, .name = seed.name, .head = headOf(seed)}, clock),
      m_engine(*m_store, m_peer, clock, m_random, QStringLiteral("demo"), QStringLiteral("meridian/demo")),
      m_commands(*this, clock, m_random), m_documents(*this, clock, m_random), m_tasks(*this, clock, m_random), m_team(*this, clock, m_random)
{
    for (const DemoText &text : seed.texts)
        text.version ? m_peer.texts().plant(*text.version, text.state) : m_peer.texts().keep(text.document, text.state);
    for (const DemoPresence &one : seed.present)
        m_peer.people().add(one);
    m_later.setInterval(LaterEveryMs);
    connect(&m_later, &QTimer::timeout, this, &DemoWorkspace::sendWhatIsDue);
    m_later.start();
    connect(m_replica.get(), &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.drafts)
            QMetaObject::invokeMethod(this, &DemoWorkspace::sendWhatIsDue, Qt::QueuedConnection);
    });
    m_peer.attach(&m_engine);
    m_engine.onDocument = [this](const DocumentNews &news) { m_replica->publishDocument(news); };
    m_engine.onChange = [this](const ChangeSet &change) { m_replica->publish(change); };
    m_engine.onStatus = [this](const SyncStatus &status) { m_replica->setStatus(status); };
    m_engine.onStoreError = [this](const StoreError &error) { note(std::unexpected(error)); };
}

DemoWorkspace::~DemoWorkspace()
{
    m_peer.attach(nullptr);
    m_engine.stop();
}

void DemoWorkspace::sendWhatIsDue()
{
    const Queries &read = m_replica->read();
    const auto drafts = read.drafts();
    for (const Draft &draft : drafts ? *drafts : std::vector<Draft>{}) {
        if (!draft.isHeld() || draft.send->at > m_clock.now())
            continue;
        const auto replied = read.repliedFirst(draft);
        if (!replied || (*replied && draft.send->at.plus(ReadFirstMs) > m_clock.now()))
            continue; // its author may want to read that first
        const auto there = draft.isNewThread && !draft.channel ? read.directChannel(draft.told) : StoreResult<std::optional<ChannelId>>(ChannelId());
        Draft ready = draft;
        ready.askBy = lastAnswerTime(draft.asking(), m_clock.now(), [&read](MemberId id) {
            const auto member = read.member(id);
            return member && *member ? std::optional((*member)->profile) : std::nullopt;
        });
        if (there)
            submit(opsSending(ready, *there ? Conversation::IsThere : Conversation::ToBegin, {}));
    }
}

void DemoWorkspace::note(const StoreResult<ChangeSet> &result)
{
    if (!result) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("demo_failed"),
                                             {{QLatin1StringView("detail"), result.error().detail}});
        emit storageFailed(tr("The demo’s folder can’t be written."));
        return;
    }
    if (!result->isEmpty())
        m_replica->publish(*result);
    if (result->outbox)
        m_engine.outboxChanged();
}

void DemoWorkspace::submit(std::vector<Op> ops)
{
    if (m_readMarks == ReadMarks::Dropped)
        std::erase_if(ops, [](const Op &op) { return std::holds_alternative<op::MarkRead>(op.body); });
    if (ops.empty())
        return;
    note(m_store->submit(ops));
}

void DemoWorkspace::keepUpdate(DocumentId document, QByteArray update)
{
    if (const auto kept = m_store->texts().keepOwn(document, update); !kept)
        return note(std::unexpected(kept.error()));
    m_engine.documentsChanged();
}

void DemoWorkspace::saveDraft(Draft draft)
{
    note(m_store->saveDraft(draft));
}

void DemoWorkspace::retry(OpId op)
{
    note(m_store->retry(op));
}

void DemoWorkspace::discard(OpId op)
{
    note(m_store->discard(op));
}

void DemoWorkspace::fetchHistory(std::optional<ThreadId> thread, std::optional<ChannelId> channel)
{
    m_engine.fetchHistory(thread, channel);
}

void DemoWorkspace::fetchClosedTasks(ChannelId channel)
{
    m_engine.fetchClosedTasks(channel);
}

} // namespace meridian
