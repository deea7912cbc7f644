// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"
#include "app/crdt_replay/plain_json.h"
#include "core/crdt/awareness.h"
#include "core/crdt/relative_position.h"
#include "tests/crdt/gzip_file.h"
#include "tests/crdt/meridian_edits.h"
#include "tests/crdt/random_edits.h"
#include "tests/fuzz/targets.h"

namespace meridian::crdt::fuzz {

namespace {

constexpr size_t Earlier = 10; //!< updates
constexpr qsizetype MostBytes = 2'000; //!< of a seed: small ones are tried more often in the same time

//! Histories of documents in V1, and in V2 where Yjs wrote them down.
struct Histories {
    std::vector<QByteArray> v1, v2, vectors;
};

void addOurs(Histories &histories)
{
    SeededRandom random(1);
    RandomEdits people(random, {});
    Doc doc(ClientId{1'000});
    Roots roots(doc);
    doc.observe([&](const UpdateEvent &event) { histories.v1.push_back(event.update.toByteArray()); });
    for (int step = 0; step < 60; ++step) {
        Transaction tx(doc);
        for (const QJsonValue &edit : people.next(RandomEdits::Xml::Without))
            (void)doEdit(tx, roots, edit.toArray());
    }
    histories.v1.push_back(doc.encode());
    histories.vectors.push_back(doc.stateVector().encode());
}

void addYjss(Histories &histories)
{
    const auto sessions = readJsonLines(QStringLiteral(MERIDIAN_DATA_DIR "/yjs_vectors/yjs_random_dev.jsonl.gz"));
    const auto add = [](std::vector<QByteArray> &to, const QJsonValue &base64) {
        if (const QByteArray bytes = bytesOf(base64); bytes.size() <= MostBytes)
            to.push_back(bytes);
    };
    for (const QJsonObject &session : std::span(sessions).first(std::min(sessions.size(), size_t(12)))) {
        for (const QJsonValue &update : session[QStringLiteral("updates")].toArray()) {
            add(histories.v1, update.toObject()[QStringLiteral("v1")]);
            add(histories.v2, update.toObject()[QStringLiteral("v2")]);
        }
        add(histories.v1, session[QStringLiteral("state_v1")]);
        add(histories.v2, session[QStringLiteral("state_v2")]);
        add(histories.vectors, session[QStringLiteral("state_vector")]);
    }
}

//! Few bytes that ask for much: run lengths of V2 and counts and lengths of V1 near the end of their range.
void addBombs(Histories &histories)
{
    // 2^32 collected items of one unit; 2^32 deleted items, each behind the one before.
    histories.v2.push_back(QByteArray::fromHex("0000010500000100010000000641ffffffff0f01ffffffff0f0000"));
    histories.v2.push_back(QByteArray::fromHex("000006"
                                               "45ffffffff0f"
                                               "0603ffffffff0f"
                                               "00"
                                               "0181"
                                               "0100"
                                               "00"
                                               "00"
                                               "0641ffffffff0f"
                                               "01ffffffff0f0000"));
    // One collected item of 2^53 - 1 units; as many clients, structs, deletions, values, bytes of a string.
    for (const char *hex : {"01010500" "00" "ffffffffffffff0f" "00", "ffffffffffffff0f", "01ffffffffffffff0f0500",
                            "0001" "05" "ffffffffffffff0f", "000105" "01" "00" "ffffffffffffff0f",
                            "0101050008010161" "ffffffffffffff0f", "0101050004010174" "ffffffffffffff0f",
                            "01010500" "01010174" "ffffffffffffff0f" "00"})
        histories.v1.push_back(QByteArray::fromHex(hex));
}

const Histories &histories()
{
    static const Histories all = [] {
        Histories made;
        addYjss(made);
        addOurs(made);
        addBombs(made);
        // An empty update, and one text: all that there is of V2 without the shared data.
        made.v2.push_back(QByteArray::fromHex("0000"));
        made.v2.push_back(QByteArray::fromBase64("AAAD9g8BASABCAHEDgxoZWxsbyBoZWxsbyAMAAAAAQESAA=="));
        return made;
    }();
    return all;
}

} // namespace

std::vector<QByteArray> updatesV1()
{
    return histories().v1;
}

std::vector<QByteArray> updatesV2()
{
    return histories().v2;
}

std::vector<QByteArray> stateVectors()
{
    return histories().vectors;
}

std::vector<QByteArray> relativePositions()
{
    Doc doc(ClientId{7});
    const Roots roots(doc);
    for (const QByteArray &update : earlierUpdates())
        (void)doc.apply(update);
    std::vector<QByteArray> positions;
    for (qsizetype index = 0; index <= roots.text.length(); ++index) {
        for (const auto side : {RelativePosition::Side::Before, RelativePosition::Side::After})
            positions.push_back(RelativePosition::at(roots.text, index, side).encode());
    }
    RelativePosition nested;
    nested.type = ItemId{ClientId{1'000}, 3};
    positions.push_back(nested.encode());
    return positions;
}

std::vector<QByteArray> awarenessMessages()
{
    const ManualClock clock(Instant{1'000});
    std::vector<QByteArray> messages;
    for (quint64 client : {Q_UINT64_C(1), Q_UINT64_C(300), ClientId::Limit - 1}) {
        Awareness one(ClientId{client}, clock);
        one.setLocal(QByteArray(R"({"user":{"name":"Zoë"},"cursor":{"anchor":[1,2.5e3,null,true]}})"));
        messages.push_back(one.encodeAll());
        one.setLocal(std::nullopt);
        const std::vector<ClientId> self{ClientId{client}};
        messages.push_back(one.encode(self));
    }
    return messages;
}

std::vector<QByteArray> updatesToMerge()
{
    std::vector<QByteArray> inputs;
    const std::vector<QByteArray> &all = histories().v1;
    for (size_t start = 0; start + 5 < all.size(); start += 3)
        inputs.push_back(packed(std::span(all).subspan(start, 5)));
    return inputs;
}

const std::vector<QByteArray> &earlierUpdates()
{
    static const std::vector<QByteArray> earlier(
        histories().v1.begin(), histories().v1.begin() + qptrdiff(std::min(Earlier, histories().v1.size())));
    return earlier;
}

} // namespace meridian::crdt::fuzz
