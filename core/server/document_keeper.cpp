// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_keeper.h"
#include "core/crdt/updates.h"
#include "core/store/database.h"
#include <map>

namespace meridian {
namespace {

constexpr int EditorsAtOnce = 200;

std::unexpected<StoreError> notMergeable(DocumentId document)
{
    return std::unexpected(StoreError{StoreError::Code::Corrupt,
                                      QStringLiteral("the changes of document %1 do not merge").arg(document.toString())});
}

} // namespace

DocumentKeeper::DocumentKeeper(SQLite::Database &database, WorkspaceReader &reader, const Authoriser &authoriser,
                               EventWriter &writer, const Clock &clock)
    : m_database(database), m_reader(reader), m_authoriser(authoriser), m_writer(writer), m_clock(clock),
      m_sql(database), m_log(database), m_sittings(database)
{
}

StoreResult<DocumentKeeper::Outcome> DocumentKeeper::keep(const std::vector<DocumentChange> &changes,
                                                          const std::vector<op::KeepVersion> &versions)
{
    Outcome outcome;
    const auto kept = inTransaction(m_database, [&]() -> StoreResult<void> {
        outcome = {};
        outcome.refusals.resize(changes.size());
        m_reader.lookAgain();
        const auto head = m_writer.begin();
        if (!head)
            return std::unexpected(head.error());
        outcome.before = *head;
        std::map<DocumentId, std::vector<QByteArray>> updates;
        for (size_t i = 0; i < changes.size(); ++i) {
            if (const auto good = judge(changes[i]); !good) {
                outcome.refusals[i] = good.error();
                continue;
            }
            if (!updates.contains(changes[i].document)) { // what came before this turn, before anything of it is added
                if (const auto ended = endSittings(changes[i], outcome); !ended)
                    return ended;
            }
            updates[changes[i].document].push_back(changes[i].update);
            if (const auto noted = noteEditor(changes[i].document, changes[i].author); !noted)
                return noted;
        }
        for (const auto &[document, list] : updates) {
            if (const auto appended = append(document, list); !appended)
                return appended;
        }
        for (const op::KeepVersion &version : versions) {
            if (const auto noted = noteVersion(version); !noted)
                return noted;
        }
        if (const auto ended = endQuietSittings(outcome); !ended)
            return ended;
        return tell(outcome);
    });
    if (!kept) {
        m_reader.forgetAll(); // what was seen in there has not happened
        return std::unexpected(kept.error());
    }
    return outcome;
}

Checked<void> DocumentKeeper::judge(const DocumentChange &change) const
{
    const auto author = m_authoriser.actor(change.author);
    if (!author)
        return std::unexpected(author.error());
    if (const auto document = m_authoriser.writable(*author, change.document); !document)
        return std::unexpected(document.error());
    const auto size = checked(guarded([&] { return m_log.size(change.document); }));
    if (!size)
        return std::unexpected(size.error());
    if (size->stateBytes + size->updateBytes + change.update.size() > limits::DocumentState)
        return refuse(frame::code::TooLarge, QStringLiteral("A document has at most %1 bytes, with all that was ever deleted in it.")
                                                 .arg(limits::DocumentState));
    return {};
}

StoreResult<void> DocumentKeeper::append(DocumentId document, const std::vector<QByteArray> &updates)
{
    QByteArray one = updates.front();
    if (updates.size() > 1) {
        auto together = crdt::mergeUpdates(updates);
        if (!together)
            return notMergeable(document);
        one = std::move(*together);
    }
    const auto size = guarded([&] {
        m_log.append(document, one, DocumentLog::Origin::Confirmed);
        return m_log.size(document);
    });
    if (!size)
        return std::unexpected(size.error());
    if (!DocumentLog::isWorthMerging(*size))
        return {};
    const auto state = merged(document);
    if (!state)
        return std::unexpected(state.error());
    return guarded([&] { m_log.replaceConfirmed(document, *state); });
}

StoreResult<QByteArray> DocumentKeeper::merged(DocumentId document) const
{
    auto pieces = guarded([&] { return m_log.confirmedPieces(document); });
    if (!pieces)
        return std::unexpected(pieces.error());
    if (pieces->size() < 2)
        return pieces->empty() ? QByteArray() : std::move(pieces->front());
    auto state = crdt::mergeUpdates(*pieces);
    if (!state)
        return notMergeable(document);
    return std::move(*state);
}

StoreResult<void> DocumentKeeper::noteEditor(DocumentId document, MemberId author)
{
    return guarded([&] {
        m_sql("INSERT INTO document_editor (document, member, told_at, untold, wrote_at) VALUES (?1, ?2, 0, 1, ?3) "
              "ON CONFLICT DO UPDATE SET untold = 1, wrote_at = excluded.wrote_at")
            .bind(document, author, m_clock.now())
            .change();
    });
}

StoreResult<bool> DocumentKeeper::hasSomethingDue() const
{
    const Instant now = m_clock.now();
    if (const auto quiet = m_sittings.hasQuiet(now); !quiet || *quiet)
        return quiet;
    return guarded([&] {
        auto query = m_sql("SELECT 1 FROM document_editor WHERE untold = 1 AND (told_at <= ?1 OR told_at > ?2) LIMIT 1")
                         .bind(now.plus(-ToldEveryMs), now);
        return query.next();
    });
}

StoreResult<void> DocumentKeeper::tell(Outcome &outcome)
{
    const Instant now = m_clock.now();
    auto due = guarded([&] {
        std::vector<std::pair<DocumentId, MemberId>> list;
        auto query = m_sql("SELECT document, member FROM document_editor WHERE untold = 1 "
                           "AND (told_at <= ?1 OR told_at > ?2) ORDER BY told_at, document, member LIMIT ?3")
                         .bind(now.plus(-ToldEveryMs), now, EditorsAtOnce);
        while (query.next())
            list.emplace_back(query.id<DocumentId>(0), query.id<MemberId>(1));
        return list;
    });
    if (!due)
        return std::unexpected(due.error());
    for (const auto &[document, member] : *due) {
        const Seq seq = outcome.before + Seq(outcome.events.size()) + 1;
        const OpId id(Uuid::named(now, "document.changed" + document.uuid().bytes() + QByteArray::number(seq)));
        auto event = m_writer.append({id, op::DocumentChanged{document}}, member);
        if (!event)
            return std::unexpected(event.error());
        m_reader.forget(*event);
        outcome.events.push_back(std::move(*event));
        const auto noted = guarded([&] {
            m_sql("UPDATE document_editor SET told_at = ?3, untold = 0 WHERE document = ?1 AND member = ?2")
                .bind(document, member, now)
                .change();
        });
        if (!noted)
            return noted;
    }
    return {};
}

// ---- Versions ----

StoreResult<void> DocumentKeeper::endSittings(const DocumentChange &change, Outcome &outcome)
{
    const auto ended = m_sittings.endedBy(change.document, change.author, m_clock.now());
    if (!ended)
        return std::unexpected(ended.error());
    return *ended ? keepByItself(change.document, **ended, outcome) : StoreResult<void>();
}

StoreResult<void> DocumentKeeper::endQuietSittings(Outcome &outcome)
{
    const auto quiet = m_sittings.quiet(m_clock.now(), EditorsAtOnce);
    if (!quiet)
        return std::unexpected(quiet.error());
    for (const auto &[document, author] : *quiet) {
        if (const auto kept = keepByItself(document, author, outcome); !kept)
            return kept;
    }
    return {};
}

StoreResult<void> DocumentKeeper::keepByItself(DocumentId document, MemberId author, Outcome &outcome)
{
    const Instant now = m_clock.now();
    const QByteArray name = document.uuid().bytes() + QByteArray::number(outcome.before + Seq(outcome.events.size()) + 1);
    const op::KeepVersion version{document, VersionId(Uuid::named(now, "document.version" + name)), {}};
    auto event = m_writer.append({OpId(Uuid::named(now, "document.version.op" + name)), version}, author);
    if (!event)
        return std::unexpected(event.error());
    m_reader.forget(*event);
    outcome.events.push_back(std::move(*event));
    return noteVersion(version);
}

StoreResult<void> DocumentKeeper::noteVersion(const op::KeepVersion &version)
{
    const auto known = guarded([&] {
        auto query = m_sql("SELECT 1 FROM document_version_text WHERE version = ?1").bind(version.version);
        return query.next();
    });
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return {}; // another name for it
    const auto state = merged(version.document);
    if (!state)
        return std::unexpected(state.error());
    if (const auto ended = m_sittings.end(version.document); !ended)
        return ended;
    return guarded([&] {
        m_sql("INSERT INTO document_version_text (version, document, state) VALUES (?1, ?2, ?3)")
            .bind(version.version, version.document, qCompress(*state))
            .change();
        m_sql("DELETE FROM document_version_text WHERE document = ?1 AND NOT EXISTS (SELECT 1 FROM document_version "
              "WHERE document_version.document = ?1 AND document_version.version = document_version_text.version)")
            .bind(version.document)
            .change();
    });
}

Checked<QByteArray> DocumentKeeper::lackedBy(DocumentId document, const QByteArray &vector) const
{
    auto known = crdt::StateVector::decode(vector);
    if (!vector.isEmpty() && !known)
        return refuse(frame::code::Malformed, QStringLiteral("This is no state vector."));
    auto state = checked(merged(document));
    if (!state || vector.isEmpty() || state->isEmpty() || known->entries().empty())
        return state;
    auto lacked = crdt::diffUpdate(*state, *known);
    if (!lacked)
        return unavailable();
    return std::move(*lacked);
}

Checked<QByteArray> DocumentKeeper::vectorOf(DocumentId document) const
{
    const auto state = checked(merged(document));
    if (!state)
        return std::unexpected(state.error());
    if (state->isEmpty())
        return crdt::StateVector().encode();
    const auto vector = crdt::stateVectorFromUpdate(*state);
    if (!vector)
        return unavailable();
    return vector->encode();
}

Checked<QByteArray> DocumentKeeper::version(DocumentId document, VersionId version) const
{
    const auto state = checked(guarded([&]() -> std::optional<QByteArray> {
        auto query = m_sql("SELECT state FROM document_version_text WHERE version = ?1 AND document = ?2")
                         .bind(version, document);
        return query.next() ? std::optional(qUncompress(query.blob(0))) : std::nullopt;
    }));
    if (!state)
        return std::unexpected(state.error());
    if (!*state)
        return refuse(frame::code::NotFound, QStringLiteral("There is no such version."));
    return **state;
}

} // namespace meridian
