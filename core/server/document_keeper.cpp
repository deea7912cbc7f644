// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_keeper.h"
#include "core/base/log.h"
#include "core/crdt/updates.h"
#include "core/store/database.h"

namespace meridian {
namespace {

constexpr int EditorsAtOnce = 200;
constexpr size_t MostKnown = 10'000; //!< documents, authors

//! Few updates that do what all these do: one, unless that were too large to be sent as one.
std::vector<QByteArray> joined(std::vector<QByteArray> updates)
{
    if (updates.size() < 2)
        return updates;
    auto one = crdt::mergeUpdates(updates);
    if (!one || one->size() > limits::DocumentUpdate)
        return updates;
    return {std::move(*one)};
}

std::unexpected<StoreError> notMergeable(DocumentId document)
{
    return std::unexpected(StoreError{StoreError::Code::Corrupt,
                                      QStringLiteral("the changes of document %1 do not merge").arg(document.toString())});
}

} // namespace

DocumentKeeper::DocumentKeeper(SQLite::Database &database, WorkspaceReader &reader, const Authoriser &authoriser,
                               EventWriter &writer, const Clock &clock)
    : m_database(database), m_reader(reader), m_authoriser(authoriser), m_writer(writer), m_clock(clock),
      m_sql(database), m_log(database), m_unkept(database, clock)
{
}

StoreResult<DocumentKeeper::Outcome> DocumentKeeper::keep(const std::vector<DocumentChange> &changes,
                                                          const std::vector<op::KeepVersion> &versions)
{
    Outcome outcome;
    const auto kept = inTransaction(m_database, [&] {
        outcome = {};
        return keepInside(changes, versions, outcome);
    });
    if (!kept) {
        m_reader.forgetAll(); // what was seen in there has not happened
        forgetWhatIsKnown();
        return std::unexpected(kept.error());
    }
    return outcome;
}

StoreResult<void> DocumentKeeper::keepInside(const std::vector<DocumentChange> &changes,
                                             const std::vector<op::KeepVersion> &versions, Outcome &outcome)
{
    outcome.refusals.resize(changes.size());
    m_reader.lookAgain();
    const auto version = guarded([&]() -> qint64 {
        auto query = m_sql("PRAGMA data_version");
        return query.next() ? query.number(0) : -1;
    });
    if (!version || std::exchange(m_dataVersion, *version) != *version || m_sizes.size() > MostKnown || m_untold.size() > MostKnown
        || m_unkept.known() > MostKnown)
        forgetWhatIsKnown();
    const auto head = m_writer.begin();
    if (!head)
        return std::unexpected(head.error());
    outcome.before = *head;
    std::map<DocumentId, Batch> batches;
    for (size_t i = 0; i < changes.size(); ++i) {
        Batch &batch = batches[changes[i].document];
        if (const auto good = judge(changes[i], batch); !good) {
            outcome.refusals[i] = good.error();
            continue;
        }
        batch.updates.push_back(changes[i].update);
        batch.bytes += changes[i].update.size();
        batch.wrote.insert(changes[i].author);
        batch.last = changes[i].author;
        if (const auto noted = noteEditor(changes[i].document, changes[i].author); !noted)
            return noted;
    }
    for (auto &[document, batch] : batches) {
        if (batch.updates.empty())
            continue;
        if (const auto kept = keepBefore(document, batch, outcome); !kept)
            return kept;
        const auto &news = outcome.news[document] = joined(std::move(batch.updates));
        if (const auto appended = append(document, news); !appended)
            return appended;
        if (const auto noted = m_unkept.wrote(document, batch.last); !noted)
            return noted;
    }
    for (const op::KeepVersion &one : versions) {
        if (const auto noted = noteVersion(one); !noted)
            return noted;
    }
    if (const auto kept = keepQuiet(outcome); !kept)
        return kept;
    return tell(outcome);
}

void DocumentKeeper::forgetWhatIsKnown()
{
    m_unkept.forgetWhatIsKnown();
    m_sizes.clear();
    m_untold.clear();
}

Checked<void> DocumentKeeper::mayWrite(MemberId author, DocumentId document) const
{
    const auto actor = m_authoriser.actor(author);
    if (!actor)
        return std::unexpected(actor.error());
    const auto found = m_authoriser.writable(*actor, document);
    return found ? Checked<void>() : std::unexpected(found.error());
}

Checked<void> DocumentKeeper::judge(const DocumentChange &change, Batch &batch)
{
    auto author = batch.authors.find(change.author);
    if (author == batch.authors.end())
        author = batch.authors.emplace(change.author, mayWrite(change.author, change.document)).first;
    if (!author->second)
        return author->second;
    const auto size = checked(sizeOf(change.document));
    if (!size)
        return std::unexpected(size.error());
    if (size->stateBytes + size->updateBytes + batch.bytes + change.update.size() > limits::DocumentState)
        return refuse(frame::code::TooLarge, QStringLiteral("A document has at most %1 bytes, with all that was ever deleted in it.")
                                                 .arg(limits::DocumentState));
    return {};
}

StoreResult<DocumentLog::Size> DocumentKeeper::sizeOf(DocumentId document)
{
    if (const auto known = m_sizes.find(document); known != m_sizes.end())
        return known->second;
    const auto size = guarded([&] { return m_log.size(document); });
    if (size)
        m_sizes.emplace(document, *size);
    return size;
}

StoreResult<void> DocumentKeeper::append(DocumentId document, const std::vector<QByteArray> &updates)
{
    if (const auto known = sizeOf(document); !known)
        return std::unexpected(known.error());
    DocumentLog::Size &size = m_sizes.at(document);
    const auto kept = guarded([&] {
        for (const QByteArray &update : updates) {
            m_log.append(document, update, DocumentLog::Origin::Confirmed);
            ++size.updates;
            size.updateBytes += update.size();
        }
    });
    return kept ? mergeIfRipe(document, size) : kept;
}

StoreResult<void> DocumentKeeper::mergeIfRipe(DocumentId document, DocumentLog::Size &size)
{
    const auto ripe = DocumentLog::ripe(size);
    if (ripe == DocumentLog::Ripe::Nothing)
        return {};
    const bool isAll = ripe == DocumentLog::Ripe::Everything;
    const auto pieces = guarded([&] {
        return isAll ? m_log.confirmedPieces(document) : m_log.updates(document, DocumentLog::Origin::Confirmed);
    });
    if (!pieces)
        return std::unexpected(pieces.error());
    const auto one = crdt::mergeUpdates(*pieces);
    if (!one) {
        qCWarning(lcServer).noquote() << logLine(QLatin1StringView("document.not_merged"),
            {{QLatin1StringView("document"), document.toString()}});
        return {};
    }
    const auto replaced = guarded([&] {
        if (isAll)
            m_log.replaceConfirmed(document, *one);
        else
            m_log.replaceUpdates(document, DocumentLog::Origin::Confirmed, *one);
    });
    if (replaced)
        size = isAll ? DocumentLog::Size{one->size(), 0, 0} : DocumentLog::Size{size.stateBytes, 1, one->size()};
    return replaced;
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
    if (!m_untold.emplace(document, author).second)
        return {};
    return guarded([&] {
        m_sql("INSERT INTO document_editor (document, member, told_at, untold) VALUES (?1, ?2, 0, 1) "
              "ON CONFLICT DO UPDATE SET untold = 1")
            .bind(document, author)
            .change();
    });
}

StoreResult<bool> DocumentKeeper::hasUntold() const
{
    const auto due = m_unkept.quiet(1);
    if (!due)
        return std::unexpected(due.error());
    if (!due->empty())
        return true;
    const Instant now = m_clock.now();
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
        m_untold.erase({document, member});
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
    if (const auto kept = m_unkept.kept(version.document); !kept)
        return kept;
    const auto state = merged(version.document);
    if (!state)
        return std::unexpected(state.error());
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
