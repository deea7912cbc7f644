// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/password_pool.h"
#include "core/server/try_limiter.h"
#include "tests/core/server/server_bench.h"
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::ServerBench;

class SignInTest : public QObject {
    Q_OBJECT

    static frame::Join joinWith(const QString &code, const QString &email = QStringLiteral("ines@example.org"))
    {
        return {code, ServerBench::profile(QStringLiteral("Inês")), email, QStringLiteral("correct horse"),
                QStringLiteral("laptop")};
    }
    static QString inviteFor(ServerBench &bench, Role role = Role::Member, std::optional<MemberId> member = {})
    {
        return bench.m_accounts->addInvite({role, member, bench.owner(), bench.m_clock.now().plus(7 * 86'400'000LL)},
                                            bench.m_clock.now(), bench.m_random)->code;
    }
    static QString codeOf(Client &client)
    {
        const auto errors = client.take<frame::ErrorFrame>();
        return errors.empty() ? QString() : errors.back().code;
    }

private slots:
    void anInviteMakesAMemberOnce()
    {
        ServerBench bench;
        Client olga(bench, bench.owner());
        olga.all();
        const QString code = inviteFor(bench, Role::Guest);
        Client asking(bench);
        asking.send(frame::InviteInfo{code});
        const auto info = asking.take<frame::InviteAnswer>().at(0);
        QCOMPARE(info.workspace, QStringLiteral("Saltmarsh"));
        QCOMPARE(info.invitedBy, QStringLiteral("Olga Owner"));
        QCOMPARE(info.role, Role::Guest);
        QCOMPARE(info.members, 1);
        asking.send(joinWith(code));
        const auto session = asking.take<frame::Session>().at(0);
        QVERIFY(QByteArray::fromBase64(session.token.toLatin1(), QByteArray::Base64UrlEncoding).size() >= 32);
        const auto events = olga.take<frame::EventFrame>();
        QCOMPARE(events.size(), size_t(1)); // a guest is put into no channel
        QCOMPARE(events[0].author, session.member);
        asking.hello(session.token);
        QCOMPARE(asking.take<frame::Welcome>().at(0).member, session.member);

        Client second(bench);
        second.send(joinWith(code, QStringLiteral("other@example.org")));
        QCOMPARE(codeOf(second), QString(frame::code::InviteUsed));
        second.send(frame::InviteInfo{code});
        QCOMPARE(codeOf(second), QString(frame::code::InviteUsed));
        Client third(bench);
        third.send(joinWith(inviteFor(bench, Role::Member), QStringLiteral("third@example.org")));
        QCOMPARE(olga.take<frame::EventFrame>().size(), size_t(2)); // the member, in `everyone`
    }

    void tokensAndCodesAreKeptAsHashesOnly()
    {
        ServerBench bench;
        const QString token = bench.token(bench.owner());
        const QString code = inviteFor(bench);
        bench.m_database->exec("PRAGMA wal_checkpoint(TRUNCATE)");
        QFile file(bench.m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("olga@example.org")); // the bytes are the right ones
        QVERIFY(!bytes.contains(token.toUtf8()));
        QVERIFY(!bytes.contains(code.toUtf8()));
        QVERIFY(!bytes.contains(bench.m_made.ownerInvite.toUtf8()));
    }

    void twoWithOneInviteAtOnceAreOne()
    {
        ServerBench bench;
        const QString code = inviteFor(bench);
        Client first(bench), second(bench);
        first.send(joinWith(code));
        second.send(joinWith(code, QStringLiteral("b@example.org")));
        QCOMPARE(first.take<frame::Session>().size() + second.take<frame::Session>().size(), size_t(1));
    }

    void invitesThatAreNoGood()
    {
        ServerBench bench;
        const QString code = inviteFor(bench);
        Client client(bench);
        client.send(joinWith(QStringLiteral("no-such-invite")));
        QCOMPARE(codeOf(client), QString(frame::code::BadInvite));
        client.send(joinWith(code, QStringLiteral("OLGA@example.org")));
        QCOMPARE(codeOf(client), QString(frame::code::EmailTaken));
        auto weak = joinWith(code);
        weak.password = QStringLiteral("short");
        client.send(weak);
        QCOMPARE(codeOf(client), QString(frame::code::WeakPassword));
        auto nowhere = joinWith(code);
        nowhere.profile.zone = QStringLiteral("Mars/Olympus");
        client.send(nowhere);
        QCOMPARE(codeOf(client), QString(frame::code::Invalid));
        bench.m_clock.advance(7 * 86'400'000LL);
        Client late(bench);
        late.send(joinWith(code));
        QCOMPARE(codeOf(late), QString(frame::code::InviteExpired));
    }

    void theOwnersInviteSetsAPasswordForTheOwner()
    {
        ServerBench bench;
        Client owner(bench);
        owner.send(joinWith(bench.m_made.ownerInvite, QStringLiteral("olga@example.org")));
        const auto session = owner.take<frame::Session>().at(0);
        QCOMPARE(session.member, bench.owner());
        Client elsewhere(bench);
        elsewhere.send(frame::Login{QStringLiteral(" Olga@Example.ORG"), QStringLiteral("correct horse"), QStringLiteral("phone")});
        QCOMPARE(elsewhere.take<frame::Session>().at(0).member, bench.owner());
    }

    void guessingIsSlowedDownByAccount()
    {
        ServerBench bench;
        Client owner(bench);
        owner.send(joinWith(bench.m_made.ownerInvite, QStringLiteral("olga@example.org")));
        const auto tryFrom = [&](int address, const QString &password) {
            Client client(bench, wire::Encoding::Cbor, QStringLiteral("198.51.100.%1").arg(address));
            client.send(frame::Login{QStringLiteral("olga@example.org"), password, QStringLiteral("d")});
            const auto frames = client.all();
            const auto *error = std::get_if<frame::ErrorFrame>(&frames.back());
            return error ? *error : frame::ErrorFrame{};
        };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tryFrom(i, QStringLiteral("wrong %1").arg(i)).code, QString(frame::code::BadLogin));
        const int hashed = bench.m_hasher.m_calls;
        const auto waiting = tryFrom(6, QStringLiteral("correct horse"));
        QCOMPARE(waiting.code, QString(frame::code::TooManyTries));
        QCOMPARE(*waiting.retryAfterMs, 1000);
        QCOMPARE(bench.m_hasher.m_calls, hashed); // not even looked at
        bench.m_clock.advance(*waiting.retryAfterMs);
        QCOMPARE(tryFrom(7, QStringLiteral("wrong")).code, QString(frame::code::BadLogin));
        QCOMPARE(*tryFrom(8, QStringLiteral("wrong")).retryAfterMs, 2000); // twice as long
        bench.m_clock.advance(2000);
        QCOMPARE(tryFrom(9, QStringLiteral("correct horse")).code, QString());
        QCOMPARE(tryFrom(9, QStringLiteral("wrong")).code, QString(frame::code::BadLogin)); // forgiven
    }

    void guessingIsSlowedDownByAddress()
    {
        ServerBench bench;
        QString code;
        int tries = 0;
        for (; tries < 100 && code != frame::code::TooManyTries; ++tries) {
            Client client(bench);
            client.send(frame::Login{QStringLiteral("a%1@example.org").arg(tries), QStringLiteral("guess"), QStringLiteral("d")});
            code = codeOf(client);
        }
        QCOMPARE(tries, 31);
        Client other(bench, wire::Encoding::Cbor, QStringLiteral("203.0.113.9"));
        other.send(frame::Login{QStringLiteral("a@example.org"), QStringLiteral("guess"), QStringLiteral("d")});
        QCOMPARE(codeOf(other), QString(frame::code::BadLogin));
    }

    void addressesAreHouseholds()
    {
        QCOMPARE(addressKey(QStringLiteral("::ffff:192.0.2.7")), QStringLiteral("192.0.2.7"));
        QCOMPARE(addressKey(QStringLiteral("2001:db8:1:2:3::4")), addressKey(QStringLiteral("2001:db8:1:2::")));
        QVERIFY(addressKey(QStringLiteral("2001:db8:1:3::")) != addressKey(QStringLiteral("2001:db8:1:2::")));
    }

    void theLimiterForgetsAndIsBounded()
    {
        TryLimiter limiter(2);
        const QString key = QStringLiteral("k");
        Instant now{1'000'000};
        limiter.count(key, now);
        QCOMPARE(limiter.waitMs(key, now), 0);
        limiter.count(key, now);
        QCOMPARE(limiter.waitMs(key, now), 1000);
        QCOMPARE(limiter.waitMs(key, now.plus(TryLimiter::WindowMs)), 0);
        for (int i = 0; i < 3 * TryLimiter::MaxKeys; ++i)
            limiter.count(QString::number(i), now.plus(i));
        QCOMPARE(limiter.waitMs(QStringLiteral("59999"), now.plus(3 * TryLimiter::MaxKeys)), 0);
    }

    void tokensEndWhenRevoked()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        bench.restart();
        const QString token = bench.token(bob);
        Client bobs(bench);
        bobs.hello(token);
        const DeviceId device = bobs.take<frame::Welcome>().at(0).device;
        Client eve(bench, bench.addMember(QStringLiteral("Eve"), Role::Member));
        eve.send(frame::Revoke{device});
        QCOMPARE(codeOf(eve), QString(frame::code::NotFound)); // as if there were none
        Client olga(bench, bench.owner());
        olga.send(frame::Revoke{device});
        QCOMPARE(olga.take<frame::Done>().at(0).re, QStringLiteral("revoke"));
        QVERIFY(bobs.isClosed());
        QCOMPARE(codeOf(bobs), QString(frame::code::Revoked));
        Client again(bench);
        again.hello(token);
        QCOMPARE(codeOf(again), QString(frame::code::Revoked));
        QVERIFY(again.isClosed());
        Client wrong(bench);
        wrong.hello(QStringLiteral("nonsense"));
        QCOMPARE(codeOf(wrong), QString(frame::code::BadToken));
    }

    void devicesAreListedAndSignedOut()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        bench.restart();
        Client laptop(bench, bob), desk(bench, bob), olga(bench, bench.owner());
        laptop.all();
        laptop.send(frame::Devices{41});
        const auto list = laptop.take<frame::DeviceList>().at(0);
        QCOMPARE(list.request, 41);
        QCOMPARE(list.devices.size(), size_t(2)); // only one's own
        QVERIFY(list.devices[0].current != list.devices[1].current);
        const DeviceRow &other = list.devices[list.devices[0].current ? 1 : 0];
        laptop.send(frame::Revoke{other.device, 42});
        QCOMPARE(laptop.take<frame::Done>().at(0).request, 42);
        QVERIFY(desk.isClosed());
        QVERIFY(!laptop.isClosed());
        laptop.send(frame::Devices{43});
        QCOMPARE(laptop.take<frame::DeviceList>().at(0).devices.size(), size_t(1));
        Client stranger(bench);
        stranger.send(frame::Devices{1});
        QCOMPARE(codeOf(stranger), QString(frame::code::NotSignedIn));
    }

    void invitesAreMadeListedAndEnded()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        bench.restart();
        Client olga(bench, bench.owner()), bobs(bench, bob);
        bobs.send(frame::MakeInvite{1, Role::Member, 7});
        QCOMPARE(codeOf(bobs), QString(frame::code::Forbidden));
        bobs.send(frame::Invites{2});
        QCOMPARE(codeOf(bobs), QString(frame::code::Forbidden));
        for (const Role role : {Role::Owner, Role::Bot}) {
            olga.send(frame::MakeInvite{3, role, 7});
            QCOMPARE(codeOf(olga), QString(frame::code::Invalid));
        }
        olga.send(frame::MakeInvite{4, Role::Guest, 366});
        QCOMPARE(codeOf(olga), QString(frame::code::Invalid));
        olga.send(frame::MakeInvite{5, Role::Guest, 3});
        const auto made = olga.take<frame::InviteMade>().at(0);
        olga.send(frame::Invites{6});
        const auto list = olga.take<frame::InviteList>().at(0);
        const auto found = std::find_if(list.invites.begin(), list.invites.end(),
                                        [&](const InviteRow &row) { return row.invite == made.invite; });
        QVERIFY(found != list.invites.end());
        QCOMPARE(found->role, Role::Guest);
        QCOMPARE(found->createdBy, bench.owner());
        Client guest(bench);
        guest.send(frame::InviteInfo{made.code});
        QCOMPARE(guest.take<frame::InviteAnswer>().at(0).role, Role::Guest);
        olga.send(frame::EndInvite{7, made.invite});
        QCOMPARE(olga.take<frame::Done>().at(0).request, 7);
        olga.send(frame::EndInvite{8, made.invite});
        QCOMPARE(codeOf(olga), QString(frame::code::NotFound));
        guest.send(frame::InviteInfo{made.code});
        QCOMPARE(codeOf(guest), QString(frame::code::BadInvite));
    }

    void aDeviceLinkSignsOneMoreComputerIn()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Guest);
        bench.restart();
        Client laptop(bench, bob), olga(bench, bench.owner()), desk(bench);
        laptop.send(frame::MakeDeviceLink{1});
        const QString first = laptop.take<frame::InviteMade>().at(0).code;
        laptop.send(frame::MakeDeviceLink{2});
        const auto made = laptop.take<frame::InviteMade>().at(0);
        QCOMPARE(made.request, 2);
        desk.send(frame::Enter{first, QStringLiteral("desk")});
        QCOMPARE(codeOf(desk), QString(frame::code::BadInvite)); // the later one ends it
        desk.send(frame::InviteInfo{made.code});
        const auto info = desk.take<frame::InviteAnswer>().at(0);
        QCOMPARE(info.signsIn, std::optional(QStringLiteral("Bob")));
        desk.send(joinWith(made.code));
        QCOMPARE(codeOf(desk), QString(frame::code::BadInvite)); // it sets no password
        olga.send(frame::Invites{3});
        const QList<InviteRow> rows = olga.take<frame::InviteList>().at(0).invites;
        for (const InviteRow &row : rows)
            QVERIFY(row.invite != made.invite); // nobody else's business
        olga.send(frame::EndInvite{4, made.invite});
        QCOMPARE(codeOf(olga), QString(frame::code::NotFound));
        desk.send(frame::Enter{made.code, QStringLiteral("desk")});
        const auto session = desk.take<frame::Session>().at(0);
        QCOMPARE(session.member, bob);
        desk.hello(session.token);
        QCOMPARE(desk.take<frame::Welcome>().at(0).device, session.device);
        Client third(bench);
        third.send(frame::Enter{made.code, QStringLiteral("third")});
        QCOMPARE(codeOf(third), QString(frame::code::InviteUsed));
        third.send(frame::Enter{inviteFor(bench, Role::Member), QStringLiteral("third")});
        QCOMPARE(codeOf(third), QString(frame::code::BadInvite)); // that one is for joining
        third.send(frame::MakeDeviceLink{5});
        QCOMPARE(codeOf(third), QString(frame::code::NotSignedIn));
    }

    void aDeviceLinkIsForAnHourAndForMembers()
    {
        ServerBench bench;
        const MemberId bob = bench.addMember(QStringLiteral("Bob"), Role::Member);
        bench.restart();
        Client laptop(bench, bob), desk(bench), olga(bench, bench.owner());
        const auto link = [&] {
            laptop.send(frame::MakeDeviceLink{1});
            return laptop.take<frame::InviteMade>().at(0).code;
        };
        const QString slow = link();
        bench.m_clock.advance(60 * 60'000LL);
        desk.send(frame::Enter{slow, QStringLiteral("desk")});
        QCOMPARE(codeOf(desk), QString(frame::code::InviteExpired));
        const QString late = link();
        QCOMPARE(olga.outcome(op::RemoveMember{bob}), QString());
        Client again(bench);
        again.send(frame::Enter{late, QStringLiteral("desk")});
        QCOMPARE(codeOf(again), QString(frame::code::BadInvite));
    }

    void nothingIsSaidBeforeHello()
    {
        ServerBench bench;
        Client stranger(bench);
        stranger.submit(op::UpdateMember{bench.owner(), ServerBench::profile(QStringLiteral("Mallory"))});
        QCOMPARE(stranger.take<frame::Reject>().at(0).code, QString(frame::code::NotSignedIn));
        stranger.send(frame::History{1, {}, bench.everyone(), {}, {}, 10});
        QCOMPARE(codeOf(stranger), QString(frame::code::NotSignedIn));
        stranger.send(frame::Revoke{bench.id<DeviceId>()});
        QCOMPARE(codeOf(stranger), QString(frame::code::NotSignedIn));
        stranger.send(frame::Ping{7});
        QCOMPARE(stranger.take<frame::Pong>().at(0).n, 7);
        QVERIFY(!bench.m_core->hasPendingOps());
    }

    void passwordsAreArgon2idAndHashedElsewhere()
    {
        PasswordPool pool;
        QByteArray kept;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(pool.hash(QStringLiteral("correct horse"), [&](const QByteArray &hash) { kept = hash; })
                == PasswordHasher::Accepted::Yes);
        QVERIFY(timer.elapsed() < 50); // did not wait for it
        QTRY_VERIFY_WITH_TIMEOUT(!kept.isEmpty(), 30'000);
        QVERIFY(kept.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
        std::optional<bool> right, wrong, nobody;
        QVERIFY(pool.verify(QStringLiteral("correct horse"), kept, [&](bool is) { right = is; }) == PasswordHasher::Accepted::Yes);
        QVERIFY(pool.verify(QStringLiteral("wrong horse"), kept, [&](bool is) { wrong = is; }) == PasswordHasher::Accepted::Yes);
        QVERIFY(pool.verify(QStringLiteral("correct horse"), {}, [&](bool is) { nobody = is; }) == PasswordHasher::Accepted::Yes);
        QTRY_VERIFY_WITH_TIMEOUT(right && wrong && nobody, 30'000);
        QVERIFY(*right);
        QVERIFY(!*wrong);
        QVERIFY(!*nobody);
    }

    void theQueueOfPasswordsIsBounded()
    {
        PasswordPool pool;
        int accepted = 0;
        while (pool.hash(QStringLiteral("x"), [](const QByteArray &) {}) == PasswordHasher::Accepted::Yes)
            QVERIFY(++accepted <= PasswordPool::MaxQueued);
        QCOMPARE(accepted, PasswordPool::MaxQueued);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_sign_in.moc"
