// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interchange/import_fixture.h"
#include "tests/sanitizers.h"
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <cstdio>
#include <sys/resource.h>

// Archives that mean harm. Each is imported by a child of this program, which says on its
// standard output what came of it and how much memory it took at most.

using namespace meridian;

namespace {

#if defined(MERIDIAN_ASAN) || defined(MERIDIAN_TSAN)
constexpr bool IsInstrumented = true; // memory and time are then the sanitizer's
#else
constexpr bool IsInstrumented = false;
#endif

constexpr int TimeLimitMs = 10000;
constexpr qint64 MemoryLimitKiB = 200 * 1024;

//! The child: one line of JSON for each archive.
int importAll(const QStringList &archives)
{
    for (const QString &archive : archives) {
        ImportFixture server;
        if (!server.isReady())
            return 1;
        QElapsedTimer timer;
        timer.start();
        const auto report = server.import(archive);
        const qint64 elapsed = timer.elapsed();
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        QJsonObject said{{"ms", elapsed}, {"kib", qint64(usage.ru_maxrss)}, {"refused", !report}};
        if (report) {
            said["text"] = report->text();
            said["report"] = QJsonDocument::fromJson(report->json()).object();
            said["stored"] = server.number("SELECT count(*) FROM message");
        } else {
            said["text"] = report.error().sentence();
            said["stored"] = server.number("SELECT count(*) FROM event_log WHERE seq > 2");
        }
        const bool isSmall = server.number("SELECT count(*) FROM event_log") < 1000;
        said["faults"] = isSmall ? QJsonArray::fromStringList(server.faults()) : QJsonArray();
        std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    return 0;
}

//! Runs the child in an empty folder of its own.
class Child {
public:
    explicit Child(const QStringList &archives, int timeoutMs)
    {
        QDir(m_directory.path()).mkpath("a/b/c/home");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HOME", m_directory.filePath("a/b/c/home"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_directory.filePath("a/b/c"));
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), QStringList{"--import"} + archives);
        hasEnded = process.waitForFinished(timeoutMs)
            && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        process.kill();
        process.waitForFinished();
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                said.append(QJsonDocument::fromJson(line).object());
        }
        QDirIterator left(m_directory.path(), QDir::Files | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
        while (left.hasNext())
            files.append(left.next());
    }
    bool hasEnded = false;
    QList<QJsonObject> said;
    QStringList files; //!< what it left where it ran

private:
    QTemporaryDir m_directory;
};

QStringList archivesIn(const QString &folder)
{
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({"*.zip"}, QDir::Files, QDir::Name))
        paths.append(folder + u'/' + name);
    return paths;
}

} // namespace

class SlackArchivesTest : public QObject {
    Q_OBJECT
private slots:
    void hostile_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = sharedData("zip_adversarial/generated");
        for (const QString &path :
             archivesIn(folder.isEmpty() ? QStringLiteral("/nowhere") : folder))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
        if (folder.isEmpty())
            QTest::newRow("none") << QString();
    }
    void hostile()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("The shared data folder is not here.");
        const Child child({path}, 12 * TimeLimitMs);
        QVERIFY(child.hasEnded);
        QCOMPARE(child.said.size(), 1);
        const QJsonObject said = child.said.first();
        QVERIFY2(said["text"].toString().trimmed().size() > 20,
                 qPrintable(said["text"].toString()));
        if (qEnvironmentVariableIsSet("MERIDIAN_SHOW_REPORTS"))
            qInfo().noquote() << said["ms"].toInteger() << "ms" << said["kib"].toInteger() / 1024
                              << "MiB" << said["text"].toString();
        QCOMPARE(said["faults"].toArray(), QJsonArray());
        QCOMPARE(child.files, QStringList());
        for (const char *outside :
             {"/etc/evil.json", "/tmp/evil.json", "/evil.json", "/tmp/2024-01-01.json"})
            QVERIFY2(!QFile::exists(QLatin1String(outside)), outside);
        if (said["refused"].toBool())
            QCOMPARE(said["stored"].toInt(), 0);
        if (!IsInstrumented) {
            QVERIFY2(said["ms"].toInteger() <= TimeLimitMs,
                     qPrintable(QString::number(said["ms"].toInteger())));
            QVERIFY2(said["kib"].toInteger() <= MemoryLimitKiB,
                     qPrintable(QString::number(said["kib"].toInteger())));
        }
    }
    void flippedBits()
    {
        const QString folder = sharedData("zip_adversarial/generated/fuzz");
        if (folder.isEmpty())
            QSKIP("The shared data folder is not here.");
        const QStringList archives = archivesIn(folder);
        const Child child(archives, 240000);
        QVERIFY(child.hasEnded);
        QCOMPARE(child.said.size(), archives.size());
        QCOMPARE(child.files, QStringList());
        for (qsizetype i = 0; i < archives.size(); ++i) {
            QVERIFY2(child.said[i]["text"].toString().size() > 20, qPrintable(archives[i]));
            QVERIFY2(child.said[i]["faults"].toArray().isEmpty(), qPrintable(archives[i]));
            QVERIFY2(child.said[i]["ms"].toInteger() <= TimeLimitMs, qPrintable(archives[i]));
            QVERIFY2(IsInstrumented || child.said[i]["kib"].toInteger() <= MemoryLimitKiB,
                     qPrintable(archives[i]));
        }
    }
    //! What is sound in a hostile archive comes in; what is not is named.
    void survivors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("messages");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, int messages, const char *reason) {
            QTest::newRow(name) << name << messages << reason;
        };
        row("dup_entries", 1, "twice");
        row("json_bom", 1, "");
        row("json_utf16", 1, "");
        row("json_invalid_utf8", 1, "");
        row("json_lone_surrogate", 1, "");
        row("json_nul", 1, "");
        row("json_dupkeys", 1, "");
        row("json_truncated", 0, "ends in the middle");
        row("json_deep_100k", 0, "can be read");
        row("json_bigstr_64MiB", 0, "200 times");
        row("bomb_1gib", 0, "256 MiB");
        row("thread_orphan_cycle", 3, "first message is not in the export");
        row("ts_dup", 2, "");
        row("ts_empty", 0, "time cannot be read");
        row("ts_huge", 0, "time cannot be read");
        row("slip_00", 0, "outside the archive");
        row("symlink_dir", 1, "Links");
        row("unknown_user_channel", 0, "no channel");
    }
    void survivors()
    {
        QFETCH(QString, name);
        QFETCH(int, messages);
        QFETCH(QString, reason);
        const QString path = sharedData("zip_adversarial/generated/" + name + ".zip");
        if (path.isEmpty())
            QSKIP("The shared data folder is not here.");
        ImportFixture server;
        const auto report = server.import(path);
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence()));
        QCOMPARE(report->messages, messages);
        QVERIFY2(report->text().contains(reason), qPrintable(report->text()));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--import")
        return importAll(arguments.mid(2));
    SlackArchivesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_slack_archives.moc"
