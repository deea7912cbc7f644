// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/suggestion_decisions.h"
#include <algorithm>
#include <map>

namespace meridian {

namespace {

using Step = crdt::DeltaOp::Kind;
using Any = crdt::Any;
using Side = crdt::RelativePosition::Side;

//! Repairs are nobody's to undo.
constexpr crdt::Origin RepairOrigin{0x52455041};

Any objectOf(const crdt::Attributes &attributes)
{
    Any::Object object;
    for (const crdt::Attribute &attribute : attributes)
        object.emplace_back(attribute.key, attribute.value);
    return object;
}

crdt::Attributes attributesOf(const Any *object)
{
    crdt::Attributes attributes;
    if (const auto *pairs = object ? object->as<Any::Object>() : nullptr) {
        for (const auto &[key, value] : *pairs)
            attributes.push_back({key, value});
    }
    return withoutSuggestions(attributes);
}

//! What is taken away, as a map can hold it; nested types it cannot.
std::optional<Any> kept(const crdt::DeltaOp &op)
{
    Any::Object object{{QStringLiteral("attributes"), objectOf(withoutSuggestions(op.attributes))}};
    if (op.kind == Step::Insert)
        object.emplace_back(QStringLiteral("insert"), op.text);
    else if (const auto *embed = std::get_if<Any>(&op.embed))
        object.emplace_back(QStringLiteral("embed"), *embed);
    else
        return std::nullopt;
    return object;
}

template<typename T>
T member(const Any &value, QStringView key)
{
    const Any *found = value.find(key);
    const T *held = found ? found->as<T>() : nullptr;
    return held ? *held : T{};
}

//! What a decision takes away, stretch by stretch: where each was, and what it said.
class LostWords {
public:
    void add(const crdt::TextRef &text, qsizetype at, const crdt::DeltaOp &op)
    {
        if (m_words.empty())
            m_at = QString::fromLatin1(crdt::RelativePosition::at(text, at).encode().toBase64());
        if (auto words = kept(op))
            m_words.push_back(std::move(*words));
    }
    void close()
    {
        if (!m_words.empty())
            m_stretches.push_back(Any::Object{{QStringLiteral("at"), m_at},
                                              {QStringLiteral("words"), std::exchange(m_words, {})}});
    }
    Any::Array take()
    {
        close();
        return std::move(m_stretches);
    }

private:
    QString m_at;
    Any::Array m_words, m_stretches;
};

//! Up to which clock each client's letters of a range go.
void noteLetters(const crdt::TextRef &text, TextRange range, std::map<quint64, quint64> &clocks)
{
    for (qsizetype at = range.from; at < range.to; ++at) {
        if (const auto letter = crdt::RelativePosition::at(text, at).item)
            clocks[letter->client.value] = std::max(clocks[letter->client.value], letter->clock + 1);
    }
}

} // namespace

SuggestionDecisions::SuggestionDecisions(crdt::Doc &doc, const crdt::TextRef &text, MemberId self, const Clock &clock)
    : m_doc(doc), m_text(text), m_records(doc.map(Root)), m_self(self), m_clock(clock)
{
}

bool SuggestionDecisions::accept(const QString &id)
{
    return decide(id, Answer::Accept);
}

bool SuggestionDecisions::keepAsItWas(const QString &id)
{
    return decide(id, Answer::Keep);
}

bool SuggestionDecisions::decide(const QString &id, Answer answer)
{
    SuggestionRuns runs;
    runs.read(m_text);
    heal(runs.all());
    Outcome outcome = outcomeOf(id, answer);
    if (!outcome.found)
        return false;
    const quint64 client = m_doc.clientId().value;
    const Record record{QStringLiteral("%1/%2").arg(id).arg(client), id, client, nextRound(id), answer, m_self, m_clock.now(),
                        std::move(outcome.lost), std::move(outcome.known)};
    crdt::Transaction transaction(m_doc);
    m_text.applyDelta(transaction, outcome.change);
    write(transaction, record);
    forgetOld(transaction);
    return true;
}

SuggestionDecisions::Outcome SuggestionDecisions::outcomeOf(const QString &id, Answer answer) const
{
    const auto isOf = [&](const crdt::DeltaOp &op, SuggestionKind kind) {
        const auto stamp = stampIn(op.attributes, kind);
        return stamp && stamp->id == id;
    };
    Outcome outcome;
    LostWords lost;
    std::map<quint64, quint64> known;
    qsizetype at = 0;
    for (const crdt::DeltaOp &op : m_text.toDelta(0, m_text.length())) {
        const qsizetype length = op.kind == Step::Insert ? op.text.size() : op.length;
        const bool comes = isOf(op, SuggestionKind::Insert), goes = isOf(op, SuggestionKind::Delete);
        outcome.found |= comes || goes;
        if (comes)
            noteLetters(m_text, {at, at + length}, known);
        if (answer == Answer::Accept ? goes : comes) {
            lost.add(m_text, at, op);
            outcome.change.push_back({Step::Delete, length, {}, {}, {}});
        } else {
            lost.close();
            crdt::DeltaOp stay{Step::Retain, length, {}, {}, {}};
            if (comes)
                stay.attributes.push_back({suggestionKey(SuggestionKind::Insert), Any(Any::Null{})});
            if (goes)
                stay.attributes.push_back({suggestionKey(SuggestionKind::Delete), Any(Any::Null{})});
            outcome.change.push_back(std::move(stay));
        }
        at += length;
    }
    outcome.lost = lost.take();
    for (const auto &[client, clock] : known)
        outcome.known.emplace_back(QString::number(client), double(clock));
    return outcome;
}

//! One after those that were decided by people who knew of each other.
qint64 SuggestionDecisions::nextRound(const QString &id) const
{
    qint64 round = 1;
    for (const Record &record : read()) {
        if (record.id == id)
            round = std::max(round, record.round + 1);
    }
    return round;
}

void SuggestionDecisions::forgetOld(crdt::Transaction &transaction)
{
    for (const Record &record : read()) {
        if (record.at < m_clock.now().plus(-KeptMs))
            m_records.remove(transaction, record.key);
    }
}

void SuggestionDecisions::write(crdt::Transaction &transaction, const Record &record)
{
    m_records.set(transaction, record.key,
                  Any::Object{{QStringLiteral("id"), record.id},
                              {QStringLiteral("client"), double(record.client)},
                              {QStringLiteral("round"), double(record.round)},
                              {QStringLiteral("accepted"), record.answer == Answer::Accept},
                              {QStringLiteral("member"), record.member.toString()},
                              {QStringLiteral("at"), double(record.at.ms)},
                              {QStringLiteral("lost"), record.lost},
                              {QStringLiteral("known"), record.known}});
}

std::vector<SuggestionDecisions::Record> SuggestionDecisions::read() const
{
    std::vector<Record> records;
    for (const QString &key : m_records.keys()) {
        if (auto record = read(key))
            records.push_back(std::move(*record));
    }
    return records;
}

std::optional<SuggestionDecisions::Record> SuggestionDecisions::read(const QString &key) const
{
    const auto held = m_records.get(key);
    const Any *value = held ? std::get_if<Any>(&*held) : nullptr;
    const auto author = value ? MemberId::fromString(member<QString>(*value, u"member")) : std::nullopt;
    if (!author)
        return std::nullopt;
    const auto whole = [&](QStringView name) { return qint64(std::clamp(member<double>(*value, name), 0.0, 9e15)); };
    return Record{key,
                  member<QString>(*value, u"id"),
                  quint64(whole(u"client")),
                  whole(u"round"),
                  member<bool>(*value, u"accepted") ? Answer::Accept : Answer::Keep,
                  *author,
                  {whole(u"at")},
                  member<Any::Array>(*value, u"lost"),
                  member<Any::Object>(*value, u"known")};
}

bool SuggestionDecisions::isMine(const Record &record, When when) const
{
    if (record.client == m_doc.clientId().value)
        return true;
    // An earlier session of mine; another device of mine that is open now sees to it by itself.
    return when == When::OnOpening
        && (record.member == m_self || record.at < m_clock.now().plus(-AbandonedMs));
}

void SuggestionDecisions::repair(When when)
{
    std::map<std::pair<QString, qint64>, std::vector<Record>> rounds;
    for (Record &record : read())
        rounds[{record.id, record.round}].push_back(std::move(record));
    for (auto &[round, records] : rounds) {
        std::ranges::sort(records, {}, [](const Record &record) { return std::pair(record.at, record.key); });
        std::vector<Record> late;
        std::ranges::copy_if(records, std::back_inserter(late),
                             [&](const Record &record) { return record.answer != records.front().answer; });
        // Several that decided the same took the same: one of them puts it back.
        if (late.empty() || !isMine(late.front(), when))
            continue;
        crdt::Transaction transaction(m_doc, RepairOrigin);
        putBack(transaction, late.front().lost);
        for (const Record &record : late)
            m_records.remove(transaction, record.key);
    }
}

bool SuggestionDecisions::heal(const std::vector<SuggestionRun> &runs)
{
    std::vector<std::pair<SuggestionKind, TextRange>> beyond;
    for (const SuggestionRun &run : runs) {
        const TextRange bounds = run.stamp.bounds(m_doc, m_text);
        for (const TextRange &part : {TextRange{run.range.from, std::min(run.range.to, bounds.from)},
                                      TextRange{std::max(run.range.from, bounds.to), run.range.to}}) {
            if (!part.isEmpty())
                beyond.emplace_back(run.kind, part);
        }
    }
    if (beyond.empty())
        return false;
    crdt::Transaction transaction(m_doc, RepairOrigin);
    for (const auto &[kind, part] : beyond)
        m_text.format(transaction, part.from, part.to - part.from, {{suggestionKey(kind), Any(Any::Null{})}});
    return true;
}

bool SuggestionDecisions::isKnown(const QString &id, qint64 clock) const
{
    const QString me = QString::number(m_doc.clientId().value);
    bool isDecided = false;
    for (const Record &record : read()) {
        if (record.id != id)
            continue;
        isDecided = true;
        if (double(clock) < member<double>(Any(record.known), me))
            return true;
    }
    return !isDecided; // then it lost its mark to something else
}

bool SuggestionDecisions::reclaim(const std::vector<SuggestionRun> &before, const crdt::Delta &change, const QString &newId)
{
    std::vector<TextRange> mine;
    qsizetype old = 0, now = 0;
    for (const crdt::DeltaOp &op : change) {
        const qsizetype length = op.kind == Step::Insert ? op.text.size() : op.kind == Step::Embed ? 1 : op.length;
        const bool changesMark = op.kind == Step::Retain && !op.attributes.empty() && !stampIn(op.attributes, SuggestionKind::Insert);
        for (const SuggestionRun &run : before) {
            if (!changesMark || run.kind != SuggestionKind::Insert || run.stamp.member != m_self)
                continue;
            const qsizetype end = std::min(run.range.to, old + length);
            for (qsizetype at = std::max(run.range.from, old); at < end; ++at) {
                const qsizetype here = now + at - old;
                const auto letter = crdt::RelativePosition::at(m_text, here).item;
                if (!letter || letter->client != m_doc.clientId() || isKnown(run.stamp.id, qint64(letter->clock))
                    || stampIn(m_text.toDelta(here, 1).front().attributes, SuggestionKind::Insert))
                    continue;
                if (!mine.empty() && mine.back().to == here)
                    ++mine.back().to;
                else
                    mine.push_back({here, here + 1});
            }
        }
        old += op.kind == Step::Retain || op.kind == Step::Delete ? length : 0;
        now += op.kind == Step::Delete ? 0 : length;
    }
    if (mine.empty())
        return false;
    crdt::Transaction transaction(m_doc, RepairOrigin);
    for (const TextRange &range : mine) {
        const SuggestionStamp stamp{newId, m_self, m_clock.now(),
                                    crdt::RelativePosition::at(m_text, range.from, Side::Before).encode(),
                                    crdt::RelativePosition::at(m_text, range.to, Side::After).encode()};
        m_text.format(transaction, range.from, range.to - range.from, {{suggestionKey(SuggestionKind::Insert), stamp.toAny()}});
    }
    return true;
}

void SuggestionDecisions::putBack(crdt::Transaction &transaction, const Any::Array &lost)
{
    for (const Any &stretch : lost) {
        const auto position = crdt::RelativePosition::decode(
            QByteArray::fromBase64(member<QString>(stretch, u"at").toLatin1()));
        const auto place = position ? position->resolve(m_doc) : std::nullopt;
        qsizetype at = place ? place->index : m_text.length();
        for (const Any &words : member<Any::Array>(stretch, u"words")) {
            const crdt::Attributes attributes = attributesOf(words.find(u"attributes"));
            if (const Any *embed = words.find(u"embed")) {
                m_text.insertEmbed(transaction, at++, *embed, attributes);
                continue;
            }
            const QString text = member<QString>(words, u"insert");
            m_text.insert(transaction, at, text, attributes);
            at += text.size();
        }
    }
}

} // namespace meridian
