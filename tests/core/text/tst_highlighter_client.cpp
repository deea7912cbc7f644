// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/highlighter_client.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <optional>
#include <vector>

using namespace meridian;

class HighlighterClientTest : public QObject {
    Q_OBJECT
    const QString m_real = QStringLiteral(MERIDIAN_BIN_DIR "/meridian-highlighter");
    QTemporaryDir m_dir;

    //! A program that is a shell script.
    QString fake(const char *name, const QByteArray &script)
    {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

private slots:
    void coloursCode()
    {
        if (!QFile::exists(m_real))
            QSKIP("meridian-highlighter is not built here");
        HighlighterClient client(m_real);
        QVERIFY(!client.isRunning()); // nothing starts before the first question
        std::vector<HighlightedCode> answers;
        const auto keep = [&](const HighlightedCode &code) { answers.push_back(code); };
        const QString code = QStringLiteral("int x = 41h; // 日本😀 \"no\"\nreturn \"s\";");
        client.ask(QStringLiteral("cpp"), code, this, keep);
        client.ask(QStringLiteral("no such language"), code, this, keep);
        client.ask(QStringLiteral("py"), QStringLiteral("def f():\n    pass"), this, keep);
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 3u, 20'000);
        QCOMPARE(answers[0].language, QStringLiteral("C++"));
        QVERIFY(!answers[0].spans.empty());
        const auto kindAt = [&](qsizetype place) {
            for (const CodeSpan &span : answers[0].spans) {
                if (place >= span.start && place < span.start + span.length)
                    return int(span.kind);
            }
            return -1;
        };
        QCOMPARE(kindAt(0), int(CodeKind::Type));
        QCOMPARE(kindAt(code.indexOf(u"41")), int(CodeKind::Number));
        QCOMPARE(kindAt(code.indexOf(u"h;")), int(CodeKind::Number)); // a suffix belongs to its number
        QCOMPARE(kindAt(code.indexOf(u"😀")), int(CodeKind::Comment));
        QCOMPARE(kindAt(code.indexOf(u"no")), int(CodeKind::Comment));
        QCOMPARE(kindAt(code.indexOf(u"return")), int(CodeKind::Keyword));
        QCOMPARE(kindAt(code.indexOf(u"s\"")), int(CodeKind::String));
        QCOMPARE(kindAt(4), -1);
        QCOMPARE(answers[1].language, QString());
        QVERIFY(answers[1].spans.empty());
        QCOMPARE(answers[2].language, QStringLiteral("Python"));
        QVERIFY(client.known(QStringLiteral("cpp"), code));
        client.ask(QStringLiteral("cpp"), code, this, keep); // from memory, at once
        QCOMPARE(answers.size(), 4u);
    }
    void namesPeopleWrite_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        for (const auto &[written, shown] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"c++", "C++"}, {"C", "C"}, {"js", "JavaScript"}, {"rust", "Rust"}, {"rs", "Rust"}, {"yml", "YAML"},
                 {"JSON", "JSON"}, {"sh", "Bash"}, {"golang", "Go"}, {"html", "HTML"}, {"sql", "SQL"},
                 {"kotlin", "Kotlin"}, {"CMakeLists.txt", "CMake"}, {"diff", "Diff"}, {"rb", "Ruby"}, {"swift", "Swift"},
                 {"java", "Java"}, {"cs", "C#"}, {"ts", "TypeScript"}, {"css", "CSS"}})
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(shown);
    }
    void namesPeopleWrite()
    {
        if (!QFile::exists(m_real))
            QSKIP("meridian-highlighter is not built here");
        QFETCH(QString, written);
        QFETCH(QString, shown);
        static HighlighterClient client(m_real);
        std::optional<QString> language;
        client.ask(written, QStringLiteral("x"), this, [&](const HighlightedCode &code) { language = code.language; });
        QTRY_VERIFY_WITH_TIMEOUT(language, 20'000);
        QVERIFY2(language->contains(shown, Qt::CaseInsensitive), qPrintable(*language));
    }
    void aRunawayIsKilledAndTheNextQuestionStartsAnew()
    {
        // Hangs on "bad", answers everything else.
        const QString program = fake("hangs", "echo x >> \"$0.starts\"\nn=0\nwhile read -r line; do\n"
                                              "case \"$line\" in *bad*) exec sleep 600;; esac\n"
                                              "id=${line#*'\"id\":'}; id=${id%%,*}\n"
                                              "echo \"{\\\"id\\\":$id,\\\"language\\\":\\\"L\\\",\\\"spans\\\":[[0,1,\\\"type\\\"]]}\"\n"
                                              "done\n");
        HighlighterClient client(program, 300);
        std::vector<HighlightedCode> answers;
        const auto keep = [&](const HighlightedCode &code) { answers.push_back(code); };
        client.ask(QStringLiteral("l"), QStringLiteral("good"), this, keep);
        client.ask(QStringLiteral("l"), QStringLiteral("bad"), this, keep);
        client.ask(QStringLiteral("l"), QStringLiteral("bad"), this, keep); // the same: killed once
        client.ask(QStringLiteral("l"), QStringLiteral("fine"), this, keep);
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 4u, 20'000);
        QCOMPARE(answers[0].spans.size(), 1u);
        QVERIFY(answers[1].spans.empty() && answers[2].spans.empty());
        QCOMPARE(answers[3].spans.size(), 1u);
        QFile starts(program + QStringLiteral(".starts"));
        QVERIFY(starts.open(QIODevice::ReadOnly));
        QCOMPARE(starts.readAll(), QByteArray("x\nx\n"));
    }
    void aProgramThatDiesOrLiesLeavesCodePlain()
    {
        const std::vector<QString> programs{
            fake("dies", "read -r line\nexit 3\n"), fake("babbles", "read -r line\necho nonsense\nexec sleep 600\n"),
            fake("lies", "read -r line\necho '{\"id\":1,\"spans\":[[-1,5,\"type\"],[3,99,\"type\"],[0,1,\"evil\"],"
                         "[\"a\",{},null],[1,1,\"type\"],[0,1,\"type\"]]}'\nexec sleep 600\n"),
            m_dir.filePath(QStringLiteral("missing"))};
        for (const QString &program : programs) {
            HighlighterClient client(program, 300);
            std::optional<HighlightedCode> answer;
            client.ask(QStringLiteral("l"), QStringLiteral("code"), this, [&](const HighlightedCode &code) { answer = code; });
            QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
            const bool lies = program.endsWith(u"lies");
            QCOMPARE(answer->spans == (lies ? std::vector<CodeSpan>{{1, 1, CodeKind::Type}} : std::vector<CodeSpan>()), true);
        }
    }
    void nobodyIsAnsweredAfterTheyAreGone()
    {
        HighlighterClient client(fake("silent", "read -r line\nexit 0\n"), 300);
        bool late = false;
        bool onTime = false;
        auto context = std::make_unique<QObject>();
        client.ask(QStringLiteral("l"), QStringLiteral("code"), context.get(), [&](const HighlightedCode &) { late = true; });
        client.ask(QStringLiteral("l"), QStringLiteral("other"), this, [&](const HighlightedCode &) { onTime = true; });
        context.reset();
        QTRY_VERIFY_WITH_TIMEOUT(onTime, 20'000);
        QVERIFY(!late);
    }
    void noLanguageNeedsNoProgram()
    {
        HighlighterClient client(m_dir.filePath(QStringLiteral("missing")));
        bool answered = false;
        client.ask(QString(), QStringLiteral("code"), this, [&](const HighlightedCode &) { answered = true; });
        QVERIFY(answered && !client.isRunning());
    }
};

QTEST_GUILESS_MAIN(HighlighterClientTest)
#include "tst_highlighter_client.moc"
