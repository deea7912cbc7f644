// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/suggestion.h"
#include <QHash>
#include <algorithm>

namespace meridian {

namespace {

using Step = crdt::DeltaOp::Kind;

constexpr qsizetype LongestId = 64, LongestBound = 256;
constexpr std::array Kinds{SuggestionKind::Insert, SuggestionKind::Delete};

const crdt::Any *valueIn(const crdt::Attributes &attributes, SuggestionKind kind)
{
    const auto found = std::ranges::find(attributes, suggestionKey(kind), &crdt::Attribute::key);
    return found == attributes.end() ? nullptr : &found->value;
}

qsizetype lengthOf(const crdt::DeltaOp &op)
{
    return op.kind == Step::Insert ? op.text.size() : op.kind == Step::Embed ? 1 : op.length;
}

//! Runs of one kind, put together from left to right.
class RunWriter {
public:
    RunWriter(SuggestionKind kind, std::vector<SuggestionRun> &runs) : m_kind(kind), m_runs(runs) {}
    void add(const SuggestionStamp &stamp, qsizetype from, qsizetype length)
    {
        if (length <= 0)
            return;
        if (m_last && m_last->stamp == stamp && m_last->range.to == from) {
            m_last->range.to = from + length;
            return;
        }
        finish();
        m_last = SuggestionRun{m_kind, stamp, {from, from + length}};
    }
    void finish()
    {
        if (m_last)
            m_runs.push_back(std::move(*m_last));
        m_last.reset();
    }

private:
    SuggestionKind m_kind;
    std::vector<SuggestionRun> &m_runs;
    std::optional<SuggestionRun> m_last;
};

//! The runs of one kind after a change.
void follow(const std::vector<SuggestionRun> &before, SuggestionKind kind, const crdt::Delta &change, std::vector<SuggestionRun> &after)
{
    RunWriter writer(kind, after);
    auto run = before.begin();
    qsizetype old = 0, now = 0;
    // What was stamped in the next `length` old letters is stamped now, moved by what came and went before it.
    const auto carry = [&](qsizetype length) {
        const qsizetype end = length < 0 ? std::numeric_limits<qsizetype>::max() : old + length;
        for (; run != before.end() && run->range.from < end; ++run) {
            const qsizetype from = std::max(run->range.from, old), to = std::min(run->range.to, end);
            if (run->kind == kind)
                writer.add(run->stamp, now + from - old, to - from);
            if (run->range.to > end)
                break;
        }
    };
    const auto skip = [&](qsizetype length) {
        while (run != before.end() && run->range.to <= old + length)
            ++run;
    };
    for (const crdt::DeltaOp &op : change) {
        const crdt::Any *value = valueIn(op.attributes, kind);
        const auto stamp = value ? SuggestionStamp::of(*value) : std::nullopt;
        const qsizetype length = lengthOf(op);
        if (op.kind == Step::Retain && !value)
            carry(length);
        else if (stamp && op.kind != Step::Delete)
            writer.add(*stamp, now, length);
        if (op.kind == Step::Retain || op.kind == Step::Delete) {
            skip(length);
            old += length;
        }
        if (op.kind != Step::Delete)
            now += length;
    }
    carry(-1);
    writer.finish();
}

} // namespace

QString suggestionKey(SuggestionKind kind)
{
    return kind == SuggestionKind::Insert ? QStringLiteral("suggestion-insert") : QStringLiteral("suggestion-delete");
}

crdt::Any SuggestionStamp::toAny() const
{
    return crdt::Any::Object{{QStringLiteral("id"), id},
                             {QStringLiteral("member"), member.toString()},
                             {QStringLiteral("at"), double(at.ms)},
                             {QStringLiteral("from"), QString::fromLatin1(from.toBase64())},
                             {QStringLiteral("to"), QString::fromLatin1(to.toBase64())}};
}

std::optional<SuggestionStamp> SuggestionStamp::of(const crdt::Any &value)
{
    const auto text = [&](QStringView key, qsizetype longest) {
        const crdt::Any *found = value.find(key);
        const auto *held = found ? found->as<QString>() : nullptr;
        return held && held->size() <= longest ? *held : QString();
    };
    const crdt::Any *at = value.find(u"at");
    const auto *when = at ? at->as<double>() : nullptr;
    const QString id = text(u"id", LongestId), from = text(u"from", LongestBound), to = text(u"to", LongestBound);
    const auto author = MemberId::fromString(text(u"member", LongestId));
    // Beyond 2^53 no double is a whole number of milliseconds that anybody meant.
    if (id.isEmpty() || from.isEmpty() || to.isEmpty() || !author || !when || std::abs(*when) >= 9e15)
        return std::nullopt;
    return SuggestionStamp{id, *author, Instant{qint64(*when)}, QByteArray::fromBase64(from.toLatin1()),
                           QByteArray::fromBase64(to.toLatin1())};
}

TextRange SuggestionStamp::bounds(crdt::Doc &doc, const crdt::TextRef &text) const
{
    const auto indexOf = [&](const QByteArray &bytes) {
        const auto position = crdt::RelativePosition::decode(bytes);
        const auto place = position ? position->resolve(doc) : std::nullopt;
        return place && place->type == static_cast<const crdt::TypeRef &>(text) ? place->index : 0;
    };
    return {indexOf(from), indexOf(to)};
}

std::optional<SuggestionStamp> stampIn(const crdt::Attributes &attributes, SuggestionKind kind)
{
    const crdt::Any *value = valueIn(attributes, kind);
    return value ? SuggestionStamp::of(*value) : std::nullopt;
}

crdt::Attributes withoutSuggestions(const crdt::Attributes &attributes)
{
    crdt::Attributes plain = attributes;
    std::erase_if(plain, [](const crdt::Attribute &attribute) {
        return attribute.key == suggestionKey(SuggestionKind::Insert) || attribute.key == suggestionKey(SuggestionKind::Delete);
    });
    return plain;
}

void SuggestionRuns::read(const crdt::TextRef &text)
{
    m_runs.clear();
    apply(text.toDelta(0, text.length()));
}

bool SuggestionRuns::apply(const crdt::Delta &change)
{
    const bool tells = std::ranges::any_of(change, [](const crdt::DeltaOp &op) {
        return valueIn(op.attributes, SuggestionKind::Insert) || valueIn(op.attributes, SuggestionKind::Delete);
    });
    if (m_runs.empty() && !tells)
        return false;
    std::vector<SuggestionRun> after;
    for (const SuggestionKind kind : Kinds) {
        std::vector<SuggestionRun> before;
        std::ranges::copy_if(m_runs, std::back_inserter(before), [kind](const SuggestionRun &run) { return run.kind == kind; });
        follow(before, kind, change, after);
    }
    std::ranges::stable_sort(after, {}, [](const SuggestionRun &run) { return run.range.from; });
    return std::exchange(m_runs, std::move(after)) != m_runs;
}

QString Suggestion::words(const crdt::TextRef &text, SuggestionKind kind) const
{
    QString words;
    for (const SuggestionRun &run : runs) {
        if (run.kind == kind)
            words += unitsOf(text, run.range);
    }
    return words.remove(QChar::ObjectReplacementCharacter);
}

std::vector<Suggestion> suggestionsOf(const std::vector<SuggestionRun> &runs)
{
    std::vector<Suggestion> found;
    QHash<QString, size_t> places;
    for (const SuggestionRun &run : runs) {
        const auto known = places.constFind(run.stamp.id);
        if (known != places.constEnd()) {
            found[*known].runs.push_back(run);
            continue;
        }
        places.insert(run.stamp.id, found.size());
        found.push_back({run.stamp, {run}});
    }
    return found;
}

} // namespace meridian
