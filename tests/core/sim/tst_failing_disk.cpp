// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica_store.h"
#include "tests/sim/sim_main.h"
#include "tests/sim/team.h"

using namespace meridian;
using namespace meridian::sim;

namespace {

enum class Victim { Desktop, Server };
enum class Harm { IoError, DiskFull, PowerCut };

//! Two people and a short, fixed conversation with something of everything in it; harm may be done on the way.
class Conversation {
public:
    Conversation() : m_team(3, {Role::Owner, Role::Member}) {}

    [[nodiscard]] Team &team() { return m_team; }
    [[nodiscard]] SimDisk &disk(Victim victim)
    {
        return victim == Victim::Server ? m_team.server().disk() : m_team.desktop(0).disk();
    }
    void arm(Victim victim, Harm harm, qint64 n)
    {
        switch (harm) {
        case Harm::IoError: return disk(victim).failAccess(n, SimDisk::Fault::Io);
        case Harm::DiskFull: return disk(victim).failAccess(n, SimDisk::Fault::Full);
        case Harm::PowerCut: return disk(victim).cutPowerAtWrite(n);
        }
    }
    //! How many of the things were said.
    int talk()
    {
        const Instant now = m_team.desktop(0).clock().now();
        SeededRandom random(9);
        const auto channel = ChannelId::create(now, random);
        const auto thread = ThreadId::create(now, random);
        const auto first = MessageId::create(now, random), second = MessageId::create(now, random);
        const MemberId other = m_team.desktop(1).member();
        say(0, {op::CreateChannel{channel, ChannelKind::Private, QStringLiteral("deep"), {}, {other}}});
        say(0, {op::StartThread{thread, channel, QStringLiteral("Open?"), Ask::Nothing, {}, {}},
                op::PostMessage{first, thread, QStringLiteral("first")}});
        say(1, {op::PostMessage{second, thread, QStringLiteral("second")}});
        say(1, {op::AddReaction{first, QStringLiteral("agree"), thread}, op::MarkRead{thread, 8}});
        m_team.desktop(0).kill();
        m_team.world().runFor(16'000);
        say(0, {op::EditMessage{first, QStringLiteral("better")}});
        say(1, {op::DeleteMessage{second}});
        m_team.server().kill();
        m_team.world().runFor(16'000);
        say(0, {op::LeaveChannel{channel, other}});
        say(0, {op::JoinChannel{channel, other}});
        m_team.world().runFor(700);
        return m_said;
    }

private:
    void say(size_t who, const std::vector<OpBody> &bodies)
    {
        Desktop &desktop = m_team.desktop(who);
        for (int i = 0; i < 60; ++i) { // the person waits for the computer
            m_team.world().runFor(700);
            if (desktop.isUp() && desktop.submit(bodies)) {
                ++m_said;
                return;
            }
        }
    }
    Team m_team;
    int m_said = 0;
};

} // namespace

// Law (c): whichever access to a disk fails, everything recovers and nothing acknowledged is lost.
// MERIDIAN_SIM_STEP=n tries only every n-th access.
class FailingDiskTest : public QObject {
    Q_OBJECT
private slots:
    void anAccessFails_data()
    {
        QTest::addColumn<int>("victim");
        QTest::addColumn<int>("harm");
        QTest::newRow("desktop, error") << int(Victim::Desktop) << int(Harm::IoError);
        QTest::newRow("desktop, full") << int(Victim::Desktop) << int(Harm::DiskFull);
        QTest::newRow("desktop, power") << int(Victim::Desktop) << int(Harm::PowerCut);
        QTest::newRow("server, error") << int(Victim::Server) << int(Harm::IoError);
        QTest::newRow("server, full") << int(Victim::Server) << int(Harm::DiskFull);
        QTest::newRow("server, power") << int(Victim::Server) << int(Harm::PowerCut);
    }
    void anAccessFails()
    {
        QFETCH(int, victim);
        QFETCH(int, harm);
        Conversation quiet;
        SimDisk &disk = quiet.disk(Victim(victim));
        const bool countsWrites = Harm(harm) == Harm::PowerCut;
        const qint64 before = countsWrites ? disk.writes() : disk.accesses();
        QCOMPARE(quiet.talk(), 8);
        QVERIFY(quiet.team().settle());
        const qint64 last = (countsWrites ? disk.writes() : disk.accesses()) - before;
        QVERIFY2(last > 100, qPrintable(QString::number(last)));
        const auto step = qint64(setting("MERIDIAN_SIM_STEP", isSanitized ? 11 : 1));
        for (qint64 n = 1; n <= last; n += step) {
            Conversation conversation;
            conversation.arm(Victim(victim), Harm(harm), n);
            conversation.talk();
            conversation.team().heal();
            const bool settled = conversation.team().settle();
            const QString state = QStringLiteral("access %1 of %2\n").arg(n).arg(last) + conversation.team().describe();
            QVERIFY2(settled, qPrintable(state));
            const QStringList breaches = conversation.team().findBreaches();
            QVERIFY2(breaches.isEmpty(), qPrintable(state + breaches.join(u'\n')));
        }
    }
    void openingANewReplicaFails()
    {
        const World world(1);
        const WorldClock clock(world);
        int failures = 0;
        for (qint64 n = 1;; ++n) {
            SimDisk disk{quint64(n)};
            const StoreOptions options{QStringLiteral("/replica.db"), disk.vfs(), true};
            disk.cutPowerAtWrite(n);
            const bool opened = ReplicaStore::open(options, clock).has_value();
            const bool died = disk.isDead();
            if (died)
                disk.powerOn();
            disk.heal();
            failures += opened ? 0 : 1;
            const auto again = ReplicaStore::open(options, clock);
            QVERIFY2(again, qPrintable(QString::number(n) + (again ? QString() : again.error().detail)));
            QVERIFY(again.value()->queries().self());
            if (!died)
                break;
        }
        QVERIFY(failures > 10);
    }
};

MERIDIAN_SIM_MAIN(FailingDiskTest)
#include "tst_failing_disk.moc"
