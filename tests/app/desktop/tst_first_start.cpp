// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run_flow.h"
#include "tests/ui/look_fixture.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meridian;

//! A workspace on this computer, begun with the real server, and what happens when the beginning fails half way.
class FirstStartTest : public QObject {
    Q_OBJECT
    const QString m_program = QStringLiteral(MERIDIAN_BIN_DIR "/meridian-server");
    test::LookFixture m_look;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProfileFolder> m_profile;

    QString folder() const { return m_dir->filePath(QStringLiteral("Saltmarsh")); }
    StartRequest request() const
    {
        StartRequest asked;
        asked.workspace = QStringLiteral("Saltmarsh");
        asked.folder = folder();
        asked.profile = test::profile(QStringLiteral("Inês Carvalho"), QStringLiteral("Lisbon"), QStringLiteral("Europe/Lisbon"));
        return asked;
    }
    //! A server that can make workspaces and cannot serve them.
    QString lameServer() const
    {
        QFile script(m_dir->filePath(QStringLiteral("lame-server")));
        if (script.open(QIODevice::WriteOnly)) {
            script.write("#!/bin/sh\n[ \"$1\" = serve ] && exit 1\nexec \"" + m_program.toUtf8() + "\" \"$@\"\n");
            script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        }
        return script.fileName();
    }
    //! One try; true when it led into the workspace.
    bool start(const QString &program, int patienceMs = 30'000)
    {
        FirstRun screen(m_look.look, m_dir->path());
        auto *flow = new FirstRunFlow(screen, *m_profile, program);
        bool in = false, over = false;
        connect(flow, &FirstRunFlow::joined, this, [&](const Credentials &credentials, const QString &serverDir) {
            in = serverDir == folder() && !credentials.token.isEmpty();
            over = true;
        });
        emit screen.startWorkspaceRequested(request());
        const bool answered = QTest::qWaitFor([&] { return over; }, patienceMs);
        return answered && in;
    }

private slots:
    void init()
    {
        if (!QFile::exists(m_program))
            QSKIP("meridian-server is not built");
        m_profile.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        auto profile = ProfileFolder::open(m_dir->filePath(QStringLiteral("profile")));
        QVERIFY(profile);
        m_profile = std::move(*profile);
    }
    void leadsIn()
    {
        QVERIFY(start(m_program));
        QVERIFY(*m_profile->credentials());
        QVERIFY(!m_profile->begun());
    }
    void aStartThatFailedAfterInitIsTakenUpAgain()
    {
        QVERIFY(!start(lameServer(), 3'000));
        QVERIFY(m_profile->begun());
        QVERIFY(QFile::exists(folder()));
        QVERIFY(start(m_program));
        QVERIFY(!m_profile->begun());
    }
    //! The owner was let in, and the computer went dark before it could keep the key.
    void anInvitationThatWasUsedUpLeadsInAllTheSame()
    {
        QVERIFY(!start(lameServer(), 3'000));
        const auto begun = m_profile->begun();
        QVERIFY(begun);
        QVERIFY(start(m_program));
        QVERIFY(QFile::remove(m_profile->path() + QStringLiteral("/credentials.json")));
        QVERIFY(m_profile->keep(*begun));
        QVERIFY(start(m_program));
        QVERIFY(*m_profile->credentials());
    }
};

QTEST_MAIN(FirstStartTest)
#include "tst_first_start.moc"
