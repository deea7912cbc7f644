// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/wire.h"
#include "core/server/document_room.h"
#include "core/server/http_head.h"
#include "core/server/yjs_message.h"
#include "tests/fuzz/seeds.h"
#include "tests/fuzz/targets.h"

// What comes over a socket before anybody knows what it is: heads of requests, frames in both encodings, y-websocket's messages.

namespace meridian::crdt::fuzz {

namespace {

//! Whatever is understood is written and understood again, as the same.
template<typename Frames>
void survives(const Frames &frames, wire::Encoding encoding, const auto &decode)
{
    std::visit(
        [&](const auto &frame) {
            const QByteArray written = wire::encode(frame, encoding);
            const auto again = decode(written);
            if (!again) // it holds more than it may: what one encoding allows may be too long in another
                return must(again.error().code == frame::code::TooLarge, "a frame that was understood is understood again");
            std::visit([&](const auto &same) { must(wire::encode(same, encoding) == written, "and is the same frame"); }, *again);
        },
        frames);
}

template<wire::Encoding E>
void fromClient(QByteArrayView input)
{
    const auto decode = [](const QByteArray &bytes) { return wire::decodeFromClient(bytes, E); };
    const auto frame = decode(input.toByteArray());
    if (!frame)
        return;
    survives(*frame, E, decode);
    if (const auto *submit = std::get_if<frame::Submit>(&*frame))
        (void)wire::toOp(*submit);
}

void fromServer(QByteArrayView input)
{
    const auto decode = [](const QByteArray &bytes) { return wire::decodeFromServer(bytes, wire::Encoding::Cbor); };
    const auto frame = decode(input.toByteArray());
    if (!frame)
        return;
    survives(*frame, wire::Encoding::Cbor, decode);
    if (const auto *event = std::get_if<frame::EventFrame>(&*frame))
        (void)wire::toEvent(*event);
}

void yjsMessage(QByteArrayView input)
{
    const auto message = YjsMessage::decode(input);
    if (!message || message->kind == YjsMessage::Kind::Other)
        return;
    const auto again = YjsMessage::decode(message->encode());
    must(again && again->kind == message->kind && again->bytes == message->bytes, "a message survives being written and read");
}

//! Two connections, of two members, that say by turns what the input holds.
void documentRoom(QByteArrayView input)
{
    const ManualClock clock(Instant{1'000});
    SeededRandom random(1);
    DocumentRoom room(clock);
    for (ConnectionId connection : {1, 2})
        room.enter(connection, MemberId::create({qint64(connection)}, random));
    Awareness listener(ClientId{7}, clock);
    ConnectionId turn = 0;
    for (const QByteArray &said : unpacked(input)) {
        room.say(1 + turn++ % 2, said);
        const DocumentRoom::Words words = room.takeNews();
        must(words.all.isEmpty() || listener.apply(words.all).has_value(), "what a room tells is understood");
        for (const auto &one : words.byMember)
            must(Awareness(ClientId{7}, clock).apply(one.states).has_value(), "and so is what it tells of each");
    }
    must(room.everybody().byMember.size() <= 2, "nobody is there who did not come");
    room.leave(1);
    room.leave(2);
    (void)listener.apply(room.takeNews().all);
    must(room.everybody().all.isEmpty(), "nobody is left");
}

void httpHead(QByteArrayView input)
{
    const http::Ask ask = http::judge(input);
    if (ask == http::Ask::Document)
        (void)http::documentAsk(input);
    must(ask == http::Ask::Incomplete || http::answer(ask).startsWith("HTTP/1.1 "), "every head has an answer");
    must(input.size() < http::MaxHead || ask != http::Ask::Incomplete, "nobody waits for a head without end");
}

template<typename Frames, size_t... I>
void addFrames(std::vector<QByteArray> &seeds, wire::Encoding encoding, std::index_sequence<I...>)
{
    (seeds.push_back(wire::encode(std::variant_alternative_t<I, Frames>{}, encoding)), ...);
}

template<size_t... I>
void addOps(std::vector<QByteArray> &seeds, wire::Encoding encoding, std::index_sequence<I...>)
{
    (seeds.push_back(wire::encode(wire::toFrame(Op{{}, std::variant_alternative_t<I, OpBody>{}}), encoding)), ...);
    (seeds.push_back(wire::encode(wire::toFrame(Event{1, Op{{}, std::variant_alternative_t<I, OpBody>{}}, {}, {}}), encoding)), ...);
}

//! Every frame and every op there is, and those of documents with something in them.
std::vector<QByteArray> frames(wire::Encoding encoding)
{
    std::vector<QByteArray> seeds;
    addFrames<frame::FromClient>(seeds, encoding, std::make_index_sequence<std::variant_size_v<frame::FromClient>>());
    addFrames<frame::FromServer>(seeds, encoding, std::make_index_sequence<std::variant_size_v<frame::FromServer>>());
    addOps(seeds, encoding, std::make_index_sequence<std::variant_size_v<OpBody>>());
    for (const QByteArray &update : earlierUpdates())
        seeds.push_back(wire::encode(frame::DocumentUpdate{{}, 7, 0, 1, update}, encoding));
    for (const QByteArray &states : awarenessMessages())
        seeds.push_back(wire::encode(frame::DocumentPresence{{}, MemberId(), states}, encoding));
    return seeds;
}

std::vector<QByteArray> cborFrames()
{
    return frames(wire::Encoding::Cbor);
}

std::vector<QByteArray> jsonFrames()
{
    return frames(wire::Encoding::Json);
}

std::vector<QByteArray> yjsMessages()
{
    using Kind = YjsMessage::Kind;
    std::vector<QByteArray> messages{YjsMessage{Kind::QueryAwareness, {}}.encode(), QByteArray::fromHex("0200")};
    for (const QByteArray &vector : stateVectors())
        messages.push_back(YjsMessage{Kind::SyncStep1, vector}.encode());
    for (const QByteArray &update : earlierUpdates()) {
        messages.push_back(YjsMessage{Kind::SyncStep2, update}.encode());
        messages.push_back(YjsMessage{Kind::Update, update}.encode());
    }
    for (const QByteArray &states : awarenessMessages())
        messages.push_back(YjsMessage{Kind::Awareness, states}.encode());
    return messages;
}

std::vector<QByteArray> conversations()
{
    const std::vector<QByteArray> said = awarenessMessages();
    std::vector<QByteArray> talks;
    for (size_t start = 0; start + 3 < said.size(); ++start)
        talks.push_back(packed(std::span(said).subspan(start, 3)));
    return talks;
}

std::vector<QByteArray> httpHeads()
{
    const QByteArray upgrade("Host: h.example:8470\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nOrigin: https://h.example:8470\r\n"
                             "Sec-WebSocket-Protocol: meridian.v1\r\nSec-WebSocket-Version: 13\r\n\r\n");
    return {"GET /v1/sync HTTP/1.1\r\n" + upgrade,
            "GET /v1/y/01990000-0000-7000-8000-0000000000d1?token=a%20b&x=1 HTTP/1.1\r\n" + upgrade,
            "GET /health HTTP/1.1\r\nHost: h\r\n\r\n", "POST /v1/sync HTTP/1.0\n\n"};
}

} // namespace

std::vector<Target> wireTargets()
{
    return {{"client_frames", fromClient<wire::Encoding::Cbor>, cborFrames},
            {"client_frames_json", fromClient<wire::Encoding::Json>, jsonFrames},
            {"server_frames", fromServer, cborFrames},
            {"yjs_message", yjsMessage, yjsMessages},
            {"document_room", documentRoom, conversations},
            {"http_head", httpHead, httpHeads}};
}

} // namespace meridian::crdt::fuzz
