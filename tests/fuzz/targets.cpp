// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "core/crdt/awareness.h"
#include "core/crdt/relative_position.h"
#include "core/crdt/updates.h"
#include "tests/crdt/seen.h"
#include "tests/fuzz/seeds.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace meridian::crdt::fuzz {

namespace {

void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void edits(Doc &doc, Roots &roots)
{
    Transaction tx(doc);
    roots.text.insert(tx, roots.text.length() / 2, u"typed", {{QStringLiteral("bold"), Any(true)}});
    roots.text.remove(tx, 0, 2);
    roots.array.remove(tx, 0, 1);
    roots.map.set(tx, u"k0", Any(1));
}

void update(QByteArrayView input, Encoding encoding)
{
    Doc doc(ClientId{7});
    Roots roots(doc);
    for (const QByteArray &earlier : earlierUpdates())
        must(doc.apply(earlier).has_value(), "a good update is accepted");
    const Seen before(doc, roots);
    const bool isProven = validate(input, {}, encoding).has_value();
    const auto applied = doc.apply(input, {}, encoding);
    must(applied.has_value() || !isProven, "what is proven well-formed is accepted");
    const Seen after(doc, roots);
    if (!applied) {
        must(after == before, "a refused update leaves the document as it was");
        return;
    }
    must(doc.apply(input, {}, encoding).has_value(), "what was accepted is accepted again");
    must(Seen(doc, roots) == after, "an update applied again changes nothing");
    Doc other(ClientId{8});
    must(other.apply(after.state).has_value(), "a document reads what it writes");
    // What waits for each other in a circle waits in another order there, and with it what stands behind it: so it is in Yjs.
    must(after.isWaiting || other.stateVector().covers(doc.stateVector()), "and has then as much of everybody");
    // Not the same text: what no honest peer writes, such as a place in the middle of a pair, lands where the order of reading puts
    // it, in Yjs as here. Whether honest ones agree is asked of Yjs itself (tests/crdt).
    edits(doc, roots);
    (void)Seen(doc, roots);
}

void updateV1(QByteArrayView input)
{
    update(input, Encoding::V1);
}

void updateV2(QByteArrayView input)
{
    update(input, Encoding::V2);
    if (const auto v1 = toV1(input))
        must(validate(*v1).has_value(), "what is turned into V1 is well-formed");
}

void stateVector(QByteArrayView input)
{
    const auto vector = StateVector::decode(input);
    if (!vector)
        return;
    const auto again = StateVector::decode(vector->encode());
    must(again && *again == *vector, "a state vector survives being written and read");
    Doc doc(ClientId{7});
    for (const QByteArray &earlier : earlierUpdates())
        (void)doc.apply(earlier);
    must(validate(doc.encodeSince(*vector)).has_value(), "what somebody lacks is a good update");
}

void relativePosition(QByteArrayView input)
{
    const auto position = RelativePosition::decode(input);
    if (!position)
        return;
    const auto again = RelativePosition::decode(position->encode());
    must(again && *again == *position, "a relative position survives being written and read");
    Doc doc(ClientId{7});
    const Roots roots(doc);
    for (const QByteArray &earlier : earlierUpdates())
        (void)doc.apply(earlier);
    if (const auto place = position->resolve(doc))
        must(place->index >= 0 && place->index <= place->type.length(), "a place is inside its type");
}

void awareness(QByteArrayView input)
{
    const ManualClock clock(Instant{1'000});
    Awareness here(ClientId{7}, clock);
    here.setLocal(QByteArray("{}"));
    const QByteArray before = here.encodeAll();
    if (!here.apply(input)) {
        must(here.encodeAll() == before, "a refused message changes nobody");
        return;
    }
    Awareness there(ClientId{8}, clock);
    must(there.apply(here.encodeAll()).has_value(), "awareness reads what it writes");
}

void merging(QByteArrayView input)
{
    const std::vector<QByteArray> updates = unpacked(input);
    const auto merged = mergeUpdates(updates);
    const bool areGood = std::all_of(updates.begin(), updates.end(),
                                     [](const QByteArray &one) { return validate(one).has_value(); });
    must(merged.has_value() || !areGood, "good updates can be merged");
    if (!merged)
        return;
    must(validate(*merged).has_value(), "what was merged is a good update");
    const auto vector = stateVectorFromUpdate(*merged);
    must(vector.has_value(), "and has a state vector");
    const auto rest = diffUpdate(*merged, *vector);
    must(rest && validate(*rest).has_value(), "and what somebody lacks of it is a good update too");
}

constexpr Target Targets[]{
    {"update_v1", updateV1, updatesV1},
    {"update_v2", updateV2, updatesV2},
    {"state_vector", stateVector, stateVectors},
    {"relative_position", relativePosition, relativePositions},
    {"awareness", awareness, awarenessMessages},
    {"merge_updates", merging, updatesToMerge},
};

} // namespace

std::span<const Target> targets()
{
    return Targets;
}

const Target &target(QByteArrayView name)
{
    const auto *found = std::find_if(std::begin(Targets), std::end(Targets),
                                     [name](const Target &one) { return name == one.name; });
    must(found != std::end(Targets), "there is a target of that name");
    return *found;
}

std::vector<QByteArray> unpacked(QByteArrayView input)
{
    std::vector<QByteArray> updates;
    while (input.size() >= 2 && updates.size() < 64) {
        const qsizetype length = uchar(input[0]) + 256 * uchar(input[1]);
        updates.push_back(input.sliced(2, std::min(length, input.size() - 2)).toByteArray());
        input = input.sliced(2 + updates.back().size());
    }
    return updates;
}

QByteArray packed(std::span<const QByteArray> updates)
{
    QByteArray input;
    for (const QByteArray &update : updates) {
        input.append(char(update.size() % 256)).append(char(update.size() / 256 % 256));
        input.append(update);
    }
    return input;
}

} // namespace meridian::crdt::fuzz
