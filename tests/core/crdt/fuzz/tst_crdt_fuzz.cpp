// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/memory_watch.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/targets.h"
#include "tests/sanitizers.h"
#include "tests/sim/sim_main.h"
#include <csignal>
#include <cstdio>
#include <unistd.h>
#ifdef MERIDIAN_ASAN
#include <sanitizer/common_interface_defs.h>
#endif

using namespace meridian;
using namespace meridian::crdt::fuzz;
using meridian::sim::isSanitized;
using meridian::sim::setting;

namespace {

// Whoever sends a few bytes cannot make the reader ask for much more than it holds anyway.
constexpr qint64 MostBytes = 64 << 20;

QByteArray current; //!< the input that is being tried, and how to try it again

void tellCurrent()
{
    if (write(STDERR_FILENO, current.constData(), size_t(current.size())) < 0)
        _exit(1);
}

void onAbort(int)
{
    tellCurrent();
    _exit(1);
}

} // namespace

// Every decoder, given bytes that are nearly right: no crash, no report of a sanitizer, no runaway memory, nothing half done.
// MERIDIAN_FUZZ_RUNS=n tries n inputs a decoder, MERIDIAN_FUZZ_FIRST=k begins with the k-th.
class CrdtFuzzTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
#ifdef MERIDIAN_ASAN
        __sanitizer_set_death_callback(tellCurrent);
#endif
        std::signal(SIGABRT, onAbort);
    }
    void decoder_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const Target &target : targets())
            QTest::newRow(target.name) << QByteArray(target.name);
    }
    void decoder()
    {
        QFETCH(QByteArray, name);
        const Target &tried = target(name);
        const std::vector<QByteArray> seeds = tried.seeds();
        QVERIFY(!seeds.empty());
        MemoryWatch memory;
        qint64 most = 0;
        const auto attempt = [&](const QByteArray &input) {
            current += input.toBase64() + '\n';
            memory.restart();
            tried.run(input);
            most = std::max(most, memory.mostBytes());
            return memory.mostBytes() <= MostBytes + 64 * input.size();
        };
        for (const QByteArray &seed : seeds) {
            current = name + ", a seed: ";
            QVERIFY2(attempt(seed), current.constData());
        }
        const quint64 first = setting("MERIDIAN_FUZZ_FIRST", 1);
        const quint64 runs = setting("MERIDIAN_FUZZ_RUNS", isSanitized ? 4'000 : 20'000);
        for (quint64 i = first; i < first + runs; ++i) {
            SeededRandom random(i);
            const QByteArray input = mutated(random, seeds);
            current = name + ", MERIDIAN_FUZZ_FIRST=" + QByteArray::number(i) + " MERIDIAN_FUZZ_RUNS=1: ";
            QVERIFY2(attempt(input), current.constData());
        }
        current.clear();
        qInfo("%s: %llu inputs from %zu seeds, at most %lld KB at once", name.constData(),
              static_cast<unsigned long long>(runs), seeds.size(), static_cast<long long>(most / 1024));
    }
};

QTEST_GUILESS_MAIN(CrdtFuzzTest)
#include "tst_crdt_fuzz.moc"
