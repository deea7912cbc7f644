// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_crdt TRACE.json.gz…   replays editing traces and prints one JSON line a phase; README.md says what the phases are.
#include "core/crdt/doc.h"
#include "tests/bench/crdt/editing_trace.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <malloc.h>
#include <optional>
#include <unistd.h>

using namespace meridian::crdt;

namespace {

using Updates = std::vector<QByteArray>;

//! Megabytes of this process that are in memory, without what was freed.
double residentMb()
{
    malloc_trim(0);
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

struct Replica {
    explicit Replica(quint64 client) : doc(ClientId{client}), text(doc.text(u"text")) {}
    void edit(const EditingTrace::Patch &patch)
    {
        Transaction tx(doc);
        if (patch.removed > 0)
            text.remove(tx, patch.at, patch.removed);
        if (!patch.inserted.isEmpty())
            text.insert(tx, patch.at, patch.inserted);
    }
    void replay(const EditingTrace &trace)
    {
        for (const EditingTrace::Step &step : trace.steps) {
            for (const EditingTrace::Patch &patch : step.patches)
                edit(patch);
        }
    }
    Doc doc;
    TextRef text;
};

//! One phase's row. `begin` makes what a run needs and is not timed, `work` is.
class Row {
public:
    Row(QString trace, QString phase, int repeats)
        : m_repeats(repeats), m_json{{QStringLiteral("trace"), trace}, {QStringLiteral("phase"), phase}}
    {
    }
    //! Times `work(replica)`, each time with a new replica that `begin()` makes, and keeps the last one.
    template<typename Begin, typename Work>
    std::unique_ptr<Replica> measure(const Begin &begin, const Work &work)
    {
        QJsonArray ms;
        std::unique_ptr<Replica> replica;
        for (int i = 0; i < m_repeats; ++i) {
            replica.reset();
            const double before = i == 0 ? residentMb() : 0; // measuring gives free memory back, which would have to be had anew
            replica = begin();
            QElapsedTimer timer;
            timer.start();
            work(*replica);
            ms.append(double(timer.nsecsElapsed()) / 1e6);
            if (i == 0) // later ones find what earlier ones left
                m_json.insert(QStringLiteral("rss_mb"), std::round((residentMb() - before) * 100) / 100);
        }
        m_json.insert(QStringLiteral("ms"), ms);
        return replica;
    }
    //! Prints the row. False if the text is not the one that was to come out.
    bool print(const Replica &replica, qint64 bytes, const std::optional<QString> &expected)
    {
        const QString text = replica.text.toString();
        const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
        m_json.insert(QStringLiteral("bytes"), bytes);
        m_json.insert(QStringLiteral("encoded_bytes"), replica.doc.encode().size());
        m_json.insert(QStringLiteral("text_sha256"), QString::fromLatin1(hash));
        std::puts(QJsonDocument(m_json).toJson(QJsonDocument::Compact).constData());
        if (!expected || text == *expected)
            return true;
        std::fprintf(stderr, "bench_crdt: the text is not the one that the trace ends with\n");
        return false;
    }

private:
    int m_repeats;
    QJsonObject m_json;
};

bool save(const Replica &replica, const QString &path)
{
    const QByteArray encoded = replica.doc.encode();
    QFile file(path);
    return path.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(encoded) == encoded.size());
}

std::unique_ptr<Replica> empty()
{
    return std::make_unique<Replica>(1);
}

bool local(const EditingTrace &trace, Row row, const QString &savedAs)
{
    const auto replica = row.measure(empty, [&](Replica &fresh) { fresh.replay(trace); });
    return save(*replica, savedAs) && row.print(*replica, replica->doc.encode().size(), trace.end);
}

bool emitted(const EditingTrace &trace, Row row)
{
    qint64 bytes = 0;
    const auto begin = [&bytes] {
        bytes = 0;
        auto fresh = empty();
        fresh->doc.observe([&bytes](const UpdateEvent &event) { bytes += event.update.size(); });
        return fresh;
    };
    const auto replica = row.measure(begin, [&](Replica &fresh) { fresh.replay(trace); });
    return row.print(*replica, bytes, trace.end);
}

qint64 sizeOf(const Updates &updates)
{
    qint64 bytes = 0;
    for (const QByteArray &update : updates)
        bytes += update.size();
    return bytes;
}

bool applied(const EditingTrace &trace, Row row, const Updates &updates, const QString &savedAs)
{
    bool isGood = true;
    const auto replica = row.measure([] { return std::make_unique<Replica>(999); },
                                     [&](Replica &fresh) {
                                         for (const QByteArray &update : updates)
                                             isGood &= fresh.doc.apply(update).has_value();
                                     });
    return save(*replica, savedAs) && row.print(*replica, sizeOf(updates), trace.end) && isGood;
}

Updates updatesOf(const EditingTrace &trace)
{
    Updates updates;
    Replica author(1);
    author.doc.observe([&](const UpdateEvent &event) { updates.push_back(event.update.toByteArray()); });
    author.replay(trace);
    return updates;
}

//! What each agent sent, who had then heard of just those steps that the trace says.
Updates updatesOfAgents(const EditingTrace &trace)
{
    struct Agent {
        explicit Agent(quint64 client, size_t steps) : replica(client), has(steps) {}
        Replica replica;
        std::vector<bool> has;
    };
    std::map<quint64, std::unique_ptr<Agent>> agents;
    std::vector<Updates> made(trace.steps.size());
    Updates *sent = nullptr;
    for (size_t i = 0; i < trace.steps.size(); ++i) {
        const EditingTrace::Step &step = trace.steps[i];
        auto &agent = agents[step.agent];
        if (!agent) {
            agent = std::make_unique<Agent>(step.agent + 1, trace.steps.size());
            agent->replica.doc.observe([&sent](const UpdateEvent &event) {
                if (sent && event.source == Source::Local)
                    sent->push_back(event.update.toByteArray());
            });
        }
        std::vector<qsizetype> missing, open = step.parents;
        while (!open.empty()) {
            const qsizetype parent = open.back();
            open.pop_back();
            if (agent->has[size_t(parent)])
                continue;
            agent->has[size_t(parent)] = true;
            missing.push_back(parent);
            const auto &further = trace.steps[size_t(parent)].parents;
            open.insert(open.end(), further.begin(), further.end());
        }
        std::sort(missing.begin(), missing.end());
        sent = nullptr;
        for (const qsizetype parent : missing) {
            for (const QByteArray &update : made[size_t(parent)])
                (void)agent->replica.doc.apply(update);
        }
        sent = &made[i];
        for (const EditingTrace::Patch &patch : step.patches)
            agent->replica.edit(patch);
        sent = nullptr;
        agent->has[i] = true;
    }
    Updates all;
    for (const Updates &updates : made)
        all.insert(all.end(), updates.begin(), updates.end());
    return all;
}

bool load(Row row, const QString &savedAs)
{
    QFile file(savedAs);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray encoded = file.readAll();
    bool isGood = true;
    const auto replica =
        row.measure(empty, [&](Replica &fresh) { isGood &= fresh.doc.apply(encoded).has_value(); });
    return row.print(*replica, encoded.size(), std::nullopt) && isGood;
}

bool run(const QString &path, const QString &phase, const QString &savedAs, int repeats)
{
    const QString name = QFileInfo(path).baseName();
    if (phase == QLatin1String("load"))
        return load(Row(name, phase, repeats), savedAs); // without the trace, which is larger than the document
    const auto trace = EditingTrace::load(path);
    if (!trace) {
        std::fprintf(stderr, "bench_crdt: %s\n", qPrintable(trace.error()));
        return false;
    }
    const Row row(name, phase, repeats);
    if (phase == QLatin1String("local"))
        return local(*trace, row, savedAs);
    if (phase == QLatin1String("emit"))
        return emitted(*trace, row);
    return applied(*trace, row, phase == QLatin1String("conc") ? updatesOfAgents(*trace) : updatesOf(*trace), savedAs);
}

//! Each phase in a process of its own, so that none finds the memory that another left.
bool everyPhase(const QString &path, const QString &repeats)
{
    const auto trace = EditingTrace::load(path);
    if (!trace) {
        std::fprintf(stderr, "bench_crdt: %s\n", qPrintable(trace.error()));
        return false;
    }
    const QTemporaryDir folder;
    const QString encoded = folder.filePath(QStringLiteral("encoded"));
    const QStringList phases = trace->isConcurrent
        ? QStringList{QStringLiteral("conc"), QStringLiteral("load")}
        : QStringList{QStringLiteral("local"), QStringLiteral("emit"), QStringLiteral("remote"), QStringLiteral("load")};
    bool isGood = folder.isValid();
    for (const QString &phase : phases) {
        const bool touchesFile = phase == phases.first() || phase == QLatin1String("load");
        isGood &= QProcess::execute(QCoreApplication::applicationFilePath(),
                                    {QStringLiteral("--phase"), phase, QStringLiteral("--repeat"), repeats,
                                     QStringLiteral("--encoded"), touchesFile ? encoded : QString(), path})
            == 0;
    }
    return isGood;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Replays editing traces with core/crdt; one JSON line a phase."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("repeat"), QStringLiteral("Runs of each phase."), QStringLiteral("N"), QStringLiteral("5")});
    parser.addOption({QStringLiteral("phase"), QStringLiteral("Only this phase, in this process."), QStringLiteral("PHASE")});
    parser.addOption({QStringLiteral("encoded"), QStringLiteral("Where local writes the document and load reads it."),
                      QStringLiteral("FILE")});
    parser.addPositionalArgument(QStringLiteral("TRACE.json.gz"), QStringLiteral("Editing traces."), QStringLiteral("TRACE…"));
    parser.process(app);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    const int repeats = std::max(1, parser.value(QStringLiteral("repeat")).toInt());
    if (parser.isSet(QStringLiteral("phase"))) {
        const bool isGood = run(parser.positionalArguments().first(), parser.value(QStringLiteral("phase")),
                                parser.value(QStringLiteral("encoded")), repeats);
        return isGood ? 0 : 1;
    }
    bool isGood = true;
    for (const QString &path : parser.positionalArguments())
        isGood &= everyPhase(path, QString::number(repeats));
    return isGood ? 0 : 1;
}
