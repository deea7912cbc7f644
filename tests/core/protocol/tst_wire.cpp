// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/wire.h"
#include <QTest>

using namespace meridian;
using wire::Encoding;

namespace {

//! JSON with ' for ".
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class WireTest : public QObject {
    Q_OBJECT
    SeededRandom m_random{3};

    template<typename T>
    T id()
    {
        return T::create({1'781'600'000'000}, m_random);
    }
    static Profile profile()
    {
        return {QStringLiteral("Inês Carvalho"), QStringLiteral("Inês"), QStringLiteral("she"), QStringLiteral("設計"),
                QStringLiteral("Lisbon"), QStringLiteral("Europe/Lisbon"), 3, {}};
    }
    Rows rows()
    {
        Rows rows;
        rows.members = {{id<MemberId>(), profile(), Role::Guest, true, 7}};
        rows.channels = {{id<ChannelId>(), ChannelKind::Private, QStringLiteral("c"), QStringLiteral("p"), true, 8}};
        rows.memberships = {{id<ChannelId>(), id<MemberId>(), ChannelRole::Manager}};
        rows.pictures = {{id<MemberId>(), QByteArray("\x89PNG\0", 5)}};
        rows.threads = {{id<ThreadId>(), id<ChannelId>(), QStringLiteral("S"), id<MemberId>(), {1}, 2, Ask::ReplyBy, Instant{3},
                         {id<MemberId>()}, 4, 5, {6}, id<MemberId>(), QStringLiteral("مرحبا")},
                        {id<ThreadId>(), id<ChannelId>(), QStringLiteral("T"), id<MemberId>(), {1}, 2, Ask::Nothing, {},
                         {}, 4, 5, {6}, id<MemberId>(), {}}};
        rows.messages = {{id<MessageId>(), id<ThreadId>(), id<MemberId>(), {9}, 10, QStringLiteral("🎬\n\"\\"), Instant{11}, false},
                         {id<MessageId>(), id<ThreadId>(), id<MemberId>(), {9}, Seq(1) << 52, {}, {}, true}};
        rows.reactions = {{id<MessageId>(), id<MemberId>(), QStringLiteral("👍")}};
        rows.standings = {{id<MemberId>(), id<ThreadId>(), 12, {13}, 11, id<OpId>(), 10, Instant{14}, ThreadFollow::Not, Instant{15}, 9, 8},
                          {id<MemberId>(), id<ThreadId>()}};
        rows.follows = {{id<MemberId>(), id<ChannelId>(), ChannelLevel::Quiet}};
        Draft draft;
        draft.thread = id<ThreadId>();
        draft.text = QStringLiteral("half a thou");
        draft.draft = id<DraftId>();
        draft.discardedAt = Instant{13};
        rows.drafts = {draft};
        return rows;
    }
    frame::Submit submit() { return wire::toFrame(Op{id<OpId>(), op::MarkRead{id<ThreadId>(), 9}}); }
    frame::EventFrame event()
    {
        return wire::toFrame(Event{5, Op{id<OpId>(), op::PostMessage{id<MessageId>(), id<ThreadId>(), QStringLiteral("é")}},
                                   id<MemberId>(), {77}});
    }

    std::vector<frame::FromClient> fromClient()
    {
        return {frame::Join{QStringLiteral("code"), profile(), QStringLiteral("e"), QStringLiteral("p"), QStringLiteral("d")},
                frame::InviteInfo{QStringLiteral("code")},
                frame::Login{QStringLiteral("e"), QStringLiteral("p"), QStringLiteral("d")},
                frame::Enter{QStringLiteral("code"), QStringLiteral("d")}, frame::MakeDeviceLink{11},
                frame::Hello{QStringLiteral("t"), 9, QStringLiteral("c"), {QStringLiteral("f")}}, submit(),
                frame::History{1, id<ThreadId>(), {}, 5, {}, 50},
                frame::History{2, {}, id<ChannelId>(), 5, id<ThreadId>(), 50}, frame::Revoke{id<DeviceId>(), {}},
                frame::Revoke{id<DeviceId>(), 3}, frame::Devices{4}, frame::Invites{5}, frame::MakeInvite{6, Role::Guest, 3},
                frame::EndInvite{7, id<InviteId>()}, frame::Feed{12}, frame::MakeFeed{13}, frame::EndFeed{14}, frame::Ping{-1}, frame::DocumentOpen{8, id<DocumentId>(), "\1\2", true},
                frame::DocumentClose{id<DocumentId>()}, frame::DocumentUpdate{id<DocumentId>(), 9, 1, 2, "up\xff"},
                frame::DocumentUpdate{id<DocumentId>(), {}, 0, 1, {}},
                frame::DocumentPresence{id<DocumentId>(), {}, "here"}, frame::VersionOpen{10, id<DocumentId>(), id<VersionId>()}};
    }
    std::vector<frame::FromServer> fromServer()
    {
        return {frame::InviteAnswer{QStringLiteral("w"), QStringLiteral("o"), Role::Admin, 3, {5}, {}},
                frame::InviteAnswer{QStringLiteral("w"), QStringLiteral("o"), Role::Admin, 3, {5}, QStringLiteral("n")},
                frame::Session{QStringLiteral("t"), id<MemberId>(), id<DeviceId>()},
                frame::Welcome{id<MemberId>(), id<DeviceId>(), id<WorkspaceId>(), QStringLiteral("w"), 5, {6}, {}},
                frame::Snapshot{5, 0, 2, rows()}, event(), frame::Head{6},
                frame::Reject{id<OpId>(), QStringLiteral("c"), QStringLiteral("m")}, frame::Scope{id<ChannelId>(), rows()},
                frame::ScopeGone{id<ChannelId>()}, frame::ThreadGone{id<ThreadId>()}, frame::HistoryPage{4, true, rows()},
                frame::ErrorFrame{QStringLiteral("c"), QStringLiteral("m"), QStringLiteral("re"), 5, 6},
                frame::ErrorFrame{QStringLiteral("c"), QStringLiteral("m"), {}, {}, {}}, frame::Done{QStringLiteral("x"), {}},
                frame::Done{QStringLiteral("x"), 3},
                frame::DeviceList{4, {{id<DeviceId>(), QStringLiteral("laptop"), {1}, {2}, true}}},
                frame::InviteList{5, {{id<InviteId>(), Role::Guest, id<MemberId>(), id<MemberId>(), {3}, {4}}}},
                frame::InviteMade{6, id<InviteId>(), QStringLiteral("code"), {5}}, frame::FeedIs{12, Instant{5}}, frame::FeedIs{12, {}},
                frame::FeedMade{13, QStringLiteral("secret")},
                frame::Pong{4}, frame::DocumentGone{{id<DocumentId>(), id<DocumentId>()}},
                frame::DocumentSync{8, id<DocumentId>(), 0, 1, "all"}, frame::DocumentKept{9, id<DocumentId>()},
                frame::DocumentUpdate{id<DocumentId>(), {}, 0, 1, "up"},
                frame::DocumentPresence{id<DocumentId>(), id<MemberId>(), "here"}};
    }
    template<typename Variant>
    static QByteArray bytesOf(const Variant &frame, Encoding encoding)
    {
        return std::visit([&](const auto &one) { return wire::encode(one, encoding); }, frame);
    }

    //! Through either encoding and back, a frame is the same (as JSON, whose keys are in one order).
    template<typename Variant, typename Decode>
    static void roundTrip(const std::vector<Variant> &frames, Decode decode)
    {
        QSet<size_t> kinds;
        for (const Variant &frame : frames) {
            kinds.insert(frame.index());
            for (const Encoding encoding : {Encoding::Cbor, Encoding::Json}) {
                const auto back = decode(bytesOf(frame, encoding), encoding);
                QVERIFY2(back, back ? "" : qPrintable(back.error().message));
                QCOMPARE(back->index(), frame.index());
                QCOMPARE(bytesOf(*back, Encoding::Json), bytesOf(frame, Encoding::Json));
            }
        }
        QCOMPARE(size_t(kinds.size()), std::variant_size_v<Variant>); // a new frame needs its example
    }

private slots:
    void jsonAndCborAreTheSameMap()
    {
        roundTrip(fromClient(), wire::decodeFromClient);
        roundTrip(fromServer(), wire::decodeFromServer);
    }

    void depthIsBounded()
    {
        const auto nested = [](int depth, Encoding encoding) {
            QCborValue value = 1;
            for (int i = 0; i < depth - 1; ++i)
                value = QCborArray{value};
            QCborMap map;
            map.insert(QStringLiteral("t"), QStringLiteral("ping"));
            map.insert(QStringLiteral("n"), 1);
            map.insert(QStringLiteral("x"), value);
            const QByteArray cbor = QCborValue(map).toCbor();
            return encoding == Encoding::Json ? wire::jsonOf(cbor) : cbor;
        };
        for (const Encoding encoding : {Encoding::Cbor, Encoding::Json}) {
            QVERIFY(wire::decodeFromClient(nested(16, encoding), encoding));
            const auto refused = wire::decodeFromClient(nested(18, encoding), encoding);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, frame::code::Malformed);
        }
        // A million brackets must not cost a million stack frames.
        QVERIFY(!wire::decodeFromClient(QByteArray(limits::FrameBytes, '['), Encoding::Json));
        QVERIFY(!wire::decodeFromClient(QByteArray(limits::FrameBytes, char(0x81)), Encoding::Cbor));
    }

    void sizeIsBounded()
    {
        for (const Encoding encoding : {Encoding::Cbor, Encoding::Json}) {
            const auto refused = wire::decodeFromClient(QByteArray(limits::FrameBytes + 1, ' '), encoding);
            QCOMPARE(refused.error().code, frame::code::TooLarge);
        }
    }

    void cborThatLiesAboutItsLength()
    {
        for (const char *hex : {"bb7fffffffffffffff", "a1617a5b7fffffffffffffff", "a16174", "a1ff", "a06100", "bf6174647069",
                                "9b00000000ffffffff", "a161747b0000000100000000"})
            QVERIFY2(!wire::decodeFromClient(QByteArray::fromHex(hex), Encoding::Cbor), hex);
    }

    void aFaultNamesTheOpOrTheRequest()
    {
        const auto op = wire::decodeFromClient(
            quoted("{'t':'op','op_id':'01990000-0000-7000-8000-000000000001','kind':7,'body':{}}"), Encoding::Json);
        QCOMPARE(op.error().opId->toString(), QStringLiteral("01990000-0000-7000-8000-000000000001"));
        const auto history = wire::decodeFromClient(quoted("{'t':'history','request':7,'limit':'x'}"), Encoding::Json);
        QCOMPARE(*history.error().request, 7);
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
