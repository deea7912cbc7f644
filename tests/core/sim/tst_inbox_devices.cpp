// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/schedule.h"
#include "tests/sim/sim_main.h"
#include "tests/sim/trouble.h"

using namespace meridian;
using namespace meridian::sim;

namespace {

constexpr qint64 WorkMs = 90'000;
constexpr int Devices = 2;

//! All that a person sees of their inbox, a line a row.
QStringList inboxOf(Desktop &desktop, Instant now)
{
    QStringList lines;
    for (const InboxTab tab : {InboxTab::ForYou, InboxTab::All, InboxTab::Later}) {
        for (const InboxFilter filter : {InboxFilter::Everything, InboxFilter::Unread}) {
            lines.append(QStringLiteral("-- %1 %2").arg(int(tab)).arg(int(filter)));
            const auto page = desktop.store().queries().inbox({tab, filter, now}, {}, 10'000);
            if (!page)
                return {QStringLiteral("the inbox cannot be read: ") + page.error().detail};
            for (const ThreadRow &row : page->rows)
                lines.append(QStringLiteral("%1 place %2 new %3")
                                 .arg(row.thread.thread.toString())
                                 .arg(int(row.place))
                                 .arg(row.unread));
        }
    }
    const auto counts = desktop.store().queries().inboxCounts(now, 10'000);
    lines.append(counts ? QStringLiteral("%1 new, %2 waiting, %3 later").arg(counts->unread).arg(counts->waiting).arg(counts->later)
                        : QStringLiteral("no counts"));
    return lines;
}

//! The lines that only one of the two has: a whole inbox is more than a failing test prints.
QString difference(const QStringList &here, const QStringList &there)
{
    QString lines;
    for (const QString &line : here)
        lines += there.contains(line) ? QString() : QStringLiteral("only the first: %1\n").arg(line);
    for (const QString &line : there)
        lines += here.contains(line) ? QString() : QStringLiteral("only the other: %1\n").arg(line);
    return lines.isEmpty() ? QStringLiteral("another order") : lines;
}

} // namespace

//! One person's devices, whatever happens to each: once they are in step, they show one inbox.
class InboxDevicesTest : public QObject {
    Q_OBJECT
private slots:
    void allMyDevicesShowTheSameInbox()
    {
        const quint64 first = setting("MERIDIAN_SIM_FIRST", 1);
        const quint64 seeds = setting("MERIDIAN_SIM_SEEDS", isSanitized ? 3 : 25);
        int seen = 0;
        for (quint64 seed = first; seed < first + seeds; ++seed) {
            const QString again = QStringLiteral("MERIDIAN_SIM_FIRST=%1 MERIDIAN_SIM_SEEDS=1\n").arg(seed);
            Team team(seed, {Role::Owner, Role::Member, Role::Guest}, Devices);
            RandomWork work(team);
            RandomTrouble trouble(team);
            team.world().runFor(2'000);
            work.planUntil(team.world().now() + WorkMs);
            trouble.planUntil(team.world().now() + WorkMs);
            team.world().runFor(WorkMs);
            team.heal();
            QVERIFY2(team.settle(), qPrintable(again + team.describe()));
            const Instant now = team.server().clock().now();
            for (size_t i = 0; i < team.desktops().size(); i += Devices) {
                Desktop &one = team.desktop(i), &other = team.desktop(i + 1);
                if (one.engine().status().state != SyncStatus::State::InStep
                    || other.engine().status().state != SyncStatus::State::InStep)
                    continue; // removed from the workspace
                const QStringList here = inboxOf(one, now), there = inboxOf(other, now);
                QVERIFY2(here == there, qPrintable(again + difference(here, there)));
                seen += int(here.size());
            }
            const QStringList breaches = team.findBreaches();
            QVERIFY2(breaches.isEmpty(), qPrintable(again + breaches.join(u'\n')));
        }
        QVERIFY(seen > 10 * int(seeds)); // else there was nothing to compare
    }
};

MERIDIAN_SIM_MAIN(InboxDevicesTest)
#include "tst_inbox_devices.moc"
