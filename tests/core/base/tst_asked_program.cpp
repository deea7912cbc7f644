// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/asked_program.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <vector>

using namespace meridian;

//! A program that is asked line by line, and may be anything but well.
class AskedProgramTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    std::vector<AskedProgram::Reply> m_replies;

    QString fake(const char *name, const QByteArray &script)
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room for a script");
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    void ask(AskedProgram &program)
    {
        program.ask({}, this, [this](const AskedProgram::Reply &reply) { m_replies.push_back(reply); });
    }

private slots:
    void init() { m_replies.clear(); }

    void answersComeInTheirOrder()
    {
        AskedProgram program(fake("echo", "while read -r line; do echo \"$line\"; done\n"), 20'000, 1'000);
        ask(program);
        ask(program);
        QVERIFY(m_replies.empty()); // later
        QTRY_COMPARE_WITH_TIMEOUT(m_replies.size(), size_t(2), 20'000);
        QCOMPARE(m_replies[0].value()[u"id"].toInt(), 1);
        QCOMPARE(m_replies[1].value()[u"id"].toInt(), 2);
        QVERIFY(program.isRunning());
    }
    void oneThatPoursOutIsKilledAndEachQuestionAnsweredOnce()
    {
        AskedProgram program(fake("pours", "read -r line\nwhile true; do printf '%01000d' 0; done\n"), 20'000, 100'000);
        for (int i = 0; i < 3; ++i)
            ask(program);
        QTRY_COMPARE_WITH_TIMEOUT(m_replies.size(), size_t(3), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning(), 20'000);
        QCOMPARE(m_replies.size(), size_t(3));
        for (const AskedProgram::Reply &reply : m_replies)
            QCOMPARE(reply.error(), AskedProgram::Failure::Unanswered);
    }
    void whatNobodyAskedForIsNoAnswer()
    {
        AskedProgram program(fake("talks", "while read -r line; do echo \"$line\"; printf '%05000d' 0; done\n"), 20'000, 1'000);
        ask(program);
        QTRY_COMPARE_WITH_TIMEOUT(m_replies.size(), size_t(1), 20'000);
        QVERIFY(m_replies[0].has_value());
    }
    void oneThatIsNotThereIsSaidSo()
    {
        AskedProgram program(m_dir.filePath(QStringLiteral("nothing")), 20'000, 1'000);
        ask(program);
        ask(program);
        QTRY_COMPARE_WITH_TIMEOUT(m_replies.size(), size_t(2), 20'000);
        QCOMPARE(m_replies[1].error(), AskedProgram::Failure::NotHere);
    }
};

QTEST_GUILESS_MAIN(AskedProgramTest)
#include "tst_asked_program.moc"
