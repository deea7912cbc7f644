// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_log.h"
#include "tests/sim/schedule.h"
#include "tests/sim/sim_main.h"
#include "tests/sim/trouble.h"

using namespace meridian;
using namespace meridian::sim;

namespace {

constexpr qint64 WorkMs = 90'000;
const std::vector<Role> Roles{Role::Owner, Role::Member, Role::Member, Role::Guest};

struct Outcome {
    bool settled = false;
    QStringList breaches;
    QString state;
    QByteArray trace;
    Seq events = 0;
    int desktopBoots = 0, serverBoots = 0;
};

Outcome run(quint64 seed)
{
    Team team(seed, Roles);
    RandomWork work(team);
    RandomTrouble trouble(team);
    team.world().runFor(2'000);
    work.planUntil(team.world().now() + WorkMs);
    trouble.planUntil(team.world().now() + WorkMs);
    team.world().runFor(WorkMs);
    team.heal();
    Outcome outcome;
    outcome.settled = team.settle();
    outcome.state = team.describe();
    outcome.serverBoots = team.server().boots();
    for (const auto &desktop : team.desktops())
        outcome.desktopBoots += desktop->boots();
    if (team.server().isUp())
        outcome.events = EventLog(team.server().database()).head().value_or(0);
    if (outcome.settled)
        outcome.breaches = team.findBreaches();
    outcome.trace = team.world().trace();
    return outcome;
}

} // namespace

// Law (b): whatever goes wrong meanwhile, once it is over every desktop shows what the server says its member
// may read, and nothing that was acknowledged is lost.
// MERIDIAN_SIM_SEEDS=n runs n seeds, MERIDIAN_SIM_FIRST=k begins at k.
class ConvergenceTest : public QObject {
    Q_OBJECT
private slots:
    void everyDesktopEqualsTheServer()
    {
        const quint64 first = setting("MERIDIAN_SIM_FIRST", 1);
        const quint64 seeds = setting("MERIDIAN_SIM_SEEDS", isSanitized ? 20 : 200);
        Outcome sum;
        for (quint64 seed = first; seed < first + seeds; ++seed) {
            const Outcome outcome = run(seed);
            const QString again = QStringLiteral("MERIDIAN_SIM_FIRST=%1 MERIDIAN_SIM_SEEDS=1").arg(seed);
            QVERIFY2(outcome.settled, qPrintable(again + u'\n' + outcome.state));
            QVERIFY2(outcome.breaches.isEmpty(),
                     qPrintable(again + u'\n' + outcome.breaches.join(u'\n') + u'\n' + outcome.state));
            sum.events += outcome.events;
            sum.serverBoots += outcome.serverBoots;
            sum.desktopBoots += outcome.desktopBoots;
        }
        qInfo("%lld events; servers started %d times, desktops %d times", static_cast<long long>(sum.events),
              sum.serverBoots, sum.desktopBoots);
        // Else this would be a quiet office, and prove nothing.
        const int restarts = sum.serverBoots + sum.desktopBoots - int((Roles.size() + 1) * seeds);
        QVERIFY(sum.events > Seq(30 * seeds));
        QVERIFY(seeds < 20 || restarts > int(2 * seeds));
    }
    void theSameSeedIsTheSameRun()
    {
        const QByteArray first = run(7).trace;
        QCOMPARE(run(7).trace, first);
        QVERIFY(run(8).trace != first);
    }
};

MERIDIAN_SIM_MAIN(ConvergenceTest)
#include "tst_convergence.moc"
