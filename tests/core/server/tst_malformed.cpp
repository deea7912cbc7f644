// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"
#include "tests/core/server/server_bench.h"

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::ServerBench;

namespace {

//! JSON with ' for ".
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

//! Bytes that are no frames, and frames that are nearly right: each brings a coded answer or a harmless one, and
//! nobody else notices.
class MalformedTest : public QObject {
    Q_OBJECT

    static constexpr int Frames = 100'000;
    SeededRandom m_random{20260522};

    //! One good frame of each type, to be spoilt.
    std::vector<QByteArray> goodFrames(ServerBench &bench, ThreadId thread, wire::Encoding encoding)
    {
        const auto one = [&](const auto &frame) { return wire::encode(frame, encoding); };
        const auto op = [&](const OpBody &body) { return one(wire::toFrame(Op{bench.id<OpId>(), body})); };
        return {one(frame::Hello{QStringLiteral("token"), 5, QStringLiteral("c"), {QStringLiteral("f")}}),
                one(frame::Ping{3}), one(frame::InviteInfo{QStringLiteral("code")}),
                one(frame::Join{QStringLiteral("code"), ServerBench::profile(QStringLiteral("N")), QStringLiteral("e@x.org"),
                                QStringLiteral("password"), QStringLiteral("d")}),
                one(frame::Login{QStringLiteral("e@x.org"), QStringLiteral("password"), QStringLiteral("d")}),
                one(frame::History{1, thread, {}, 9, {}, 20}), one(frame::Revoke{bench.id<DeviceId>()}),
                op(op::PostMessage{bench.id<MessageId>(), thread, QStringLiteral("words **bold**")}),
                op(op::CreateChannel{bench.id<ChannelId>(), ChannelKind::Private, QStringLiteral("n"), {}, {bench.owner()}}),
                op(op::StartThread{bench.id<ThreadId>(), bench.everyone(), QStringLiteral("S"), Ask::ReplyBy, Instant{5}, {}}),
                op(op::UpdateMember{bench.owner(), ServerBench::profile(QStringLiteral("N"))})};
    }

    QByteArray spoilt(QByteArray bytes, const std::vector<QByteArray> &all)
    {
        for (quint64 times = 1 + m_random.below(4); times > 0 && !bytes.isEmpty(); --times) {
            const auto at = qsizetype(m_random.below(quint64(bytes.size())));
            switch (m_random.below(6)) {
            case 0: bytes[at] = char(m_random.next()); break;
            case 1: bytes.truncate(at); break;
            case 2: bytes.insert(at, m_random.bytes(qsizetype(m_random.below(8)))); break;
            case 3: bytes.remove(at, qsizetype(m_random.below(8))); break;
            case 4: bytes[at] = char(bytes[at] ^ (1 << m_random.below(8))); break;
            default: bytes += all[m_random.below(all.size())].mid(at); break;
            }
        }
        return bytes;
    }

private slots:
    void aHundredThousandBadFramesHurtNobody()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        bench.restart();
        Client talking(bench, bench.owner());
        const ThreadId thread = bench.id<ThreadId>();
        QCOMPARE(talking.outcome(op::StartThread{thread, bench.everyone(), QStringLiteral("S"), Ask::Nothing, {}, {}}), QString());

        for (const auto encoding : {wire::Encoding::Cbor, wire::Encoding::Json}) {
            const auto good = goodFrames(bench, thread, encoding);
            const QString token = bench.token(bob);
            std::unique_ptr<Client> bad;
            for (int i = 0; i < Frames / 2; ++i) {
                if (!bad || bad->isClosed()) {
                    bad = std::make_unique<Client>(bench, encoding, QStringLiteral("203.0.113.%1").arg(i % 250));
                    if (m_random.chance(50))
                        bad->hello(token, 1);
                    bad->bytes();
                }
                const QByteArray bytes = m_random.chance(20) ? m_random.bytes(qsizetype(m_random.below(200)))
                                                             : spoilt(good[m_random.below(good.size())], good);
                bad->sendBytes(bytes);
                if (i % 64 == 63)
                    bench.m_core->flush();
                if (i % 500 == 499) {
                    for (const auto &frame : bad->all()) {
                        if (const auto *error = std::get_if<frame::ErrorFrame>(&frame))
                            QVERIFY(!error->code.isEmpty() && !error->message.isEmpty());
                        if (const auto *reject = std::get_if<frame::Reject>(&frame))
                            QVERIFY(!reject->code.isEmpty() && !reject->message.isEmpty());
                    }
                    QCOMPARE(talking.outcome(op::PostMessage{bench.id<MessageId>(), thread, QString::number(i)}), QString());
                }
            }
        }
        bench.m_core->flush();
        QVERIFY(!talking.isClosed());
        QCOMPARE(audit(*bench.m_database)->join(u'\n'), QString());
    }

    void everyRefusalHasItsCode_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("re");
        QTest::newRow("nothing") << QByteArray() << "malformed" << "";
        QTest::newRow("no object") << quoted("[1]") << "malformed" << "";
        QTest::newRow("no type") << quoted("{}") << "malformed" << "";
        QTest::newRow("unknown type") << quoted("{'t':'teleport'}") << "unknown_frame" << "teleport";
        QTest::newRow("a server's frame") << quoted("{'t':'head','seq':1}") << "unknown_frame" << "head";
        QTest::newRow("no number") << quoted("{'t':'ping'}") << "malformed" << "ping";
        QTest::newRow("half a number") << quoted("{'t':'ping','n':1.5}") << "malformed" << "ping";
        QTest::newRow("too deep") << quoted("{'t':'ping','n':" + QByteArray(40, '[') + QByteArray(40, ']') + '}')
                                  << "malformed" << "";
        QTest::newRow("too long a token")
            << quoted("{'t':'hello','cursor':0,'client':'','features':[],'token':'" + QByteArray(300, 'x') + "'}")
            << "too_large" << "hello";
        QTest::newRow("too large") << quoted("{'t':'ping','n':1,'x':'" + QByteArray(1 << 20, 'x') + "'}")
                                   << "too_large" << "";
    }
    void everyRefusalHasItsCode()
    {
        QFETCH(QByteArray, json);
        ServerBench bench;
        Client client(bench, wire::Encoding::Json);
        client.sendBytes(json);
        const auto error = client.take<frame::ErrorFrame>().at(0);
        QTEST(error.code, "code");
        QTEST(error.re, "re");
        QVERIFY(error.message.endsWith(u'.'));
        QVERIFY(!client.isClosed());
    }

    void opsAreRefusedByTheirId()
    {
        ServerBench bench;
        Client client(bench, bench.owner());
        client.all();
        const auto refused = [&](const QByteArray &kind, const QByteArray &body) {
            const QByteArray id = bench.id<OpId>().toString().toLatin1();
            bench.m_core->received(client.id(),
                quoted("{'t':'op','op_id':'" + id + "','kind':'" + kind + "','body':" + body + '}'), wire::Encoding::Json);
            bench.m_core->flush();
            const auto reject = client.take<frame::Reject>();
            return reject.size() == 1 && reject[0].opId.toString().toLatin1() == id ? reject[0].code : QString();
        };
        QCOMPARE(refused("no.such", "{}"), QStringLiteral("unknown_kind"));
        QCOMPARE(refused("message.delete", "{}"), QStringLiteral("malformed"));
        QCOMPARE(refused("message.delete", "7"), QStringLiteral("malformed"));
        QCOMPARE(refused("message.delete", "{'message':'not-an-id'}"), QStringLiteral("malformed"));
        const QByteArray id = bench.id<MessageId>().toString().toLatin1();
        QCOMPARE(refused("message.edit", "{'message':'" + id + "','text':'" + QByteArray(40'001, 'x') + "'}"),
                 QStringLiteral("too_large"));
        QCOMPARE(refused("message.edit", "{'message':'" + id + "','text':'x'}"), QStringLiteral("not_found"));
    }
};

QTEST_GUILESS_MAIN(MalformedTest)
#include "tst_malformed.moc"
