// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run_flow.h"
#include "app/desktop/synced_workspace.h"
#include "ui/firstrun/sign_in_step.h"
#include "ui/firstrun/steps.h"
#include "tests/ui/look_fixture.h"
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace meridian;

//! Somebody who is in a workspace comes in on a second computer, with the real server between the two.
class SecondComputerTest : public QObject {
    Q_OBJECT
    const QString m_program = QStringLiteral(MERIDIAN_BIN_DIR "/meridian-server");
    test::LookFixture m_look;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<ProfileFolder> m_first, m_second;

    std::unique_ptr<ProfileFolder> profile(const QString &name) const
    {
        auto made = ProfileFolder::open(m_dir->filePath(name));
        return made ? std::move(*made) : nullptr;
    }
    std::unique_ptr<SyncedWorkspace> open(const ProfileFolder &profile)
    {
        auto made = SyncedWorkspace::open(profile.replicaPath(), **profile.credentials(), m_clock);
        if (!made)
            return nullptr;
        (*made)->start();
        return std::move(*made);
    }
    static bool isInStep(SyncedWorkspace &workspace)
    {
        return QTest::qWaitFor([&] { return workspace.replica().status().state == SyncStatus::State::InStep; }, 30'000);
    }
    //! Runs what a first run asks for; the sentence it ends with, empty when it led in.
    template<typename Ask>
    QString run(const ProfileFolder &profile, Ask ask)
    {
        FirstRun screen(m_look.look, m_dir->path());
        auto *flow = new FirstRunFlow(screen, profile, m_program);
        bool in = false;
        connect(flow, &FirstRunFlow::joined, this, [&] { in = true; });
        const auto fault = [&] {
            for (Step *step : screen.findChildren<Step *>()) {
                if (!step->fault().isEmpty())
                    return step->fault();
            }
            return QString();
        };
        ask(screen);
        if (!QTest::qWaitFor([&] { return in || !fault().isEmpty(); }, 30'000))
            return QStringLiteral("no answer");
        return in ? QString() : fault();
    }
    //! As somebody does it: the fields are filled in and Enter is pressed.
    QString signIn(const ProfileFolder &profile, const QStringList &fields)
    {
        return run(profile, [&](FirstRun &screen) {
            auto *step = screen.findChild<SignInStep *>();
            const auto lines = step->findChildren<QLineEdit *>();
            for (int i = 0; i < std::min(lines.size(), fields.size()); ++i)
                lines[i]->setText(fields[i]);
            emit step->nextRequested();
        });
    }
    QString makeLink(SyncedWorkspace &workspace, const QUrl &server)
    {
        QString link;
        workspace.access()->makeDeviceLink([&](const std::expected<Access::NewInvite, QString> &made) {
            link = made ? InviteLink::forServer(server, made->code)->toString() : QStringLiteral("none");
        });
        return QTest::qWaitFor([&] { return !link.isEmpty(); }, 30'000) ? link : QString();
    }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        if (!QFile::exists(m_program))
            QSKIP("meridian-server is not built");
        m_dir = std::make_unique<QTemporaryDir>();
        m_first = profile(QStringLiteral("first"));
        m_second = profile(QStringLiteral("second"));
        QVERIFY(m_first && m_second);
        StartRequest request;
        request.workspace = QStringLiteral("Saltmarsh");
        request.folder = m_dir->filePath(QStringLiteral("Saltmarsh"));
        request.profile = test::profile(QStringLiteral("Inês Carvalho"), QStringLiteral("Lisbon"), QStringLiteral("Europe/Lisbon"));
        FirstRun screen(m_look.look, m_dir->path());
        auto *flow = new FirstRunFlow(screen, *m_first, m_program);
        bool in = false;
        connect(flow, &FirstRunFlow::joined, this, [&] { in = true; });
        emit screen.startWorkspaceRequested(request);
        QVERIFY(QTest::qWaitFor([&] { return in; }, 30'000));
        m_server = flow->takeServer();
    }
    void cleanup()
    {
        m_server.reset();
        m_first.reset();
        m_second.reset();
        m_dir.reset();
    }

    void aLinkFromTheFirstSignsTheSecondIn()
    {
        const auto first = open(*m_first);
        QVERIFY(first && isInStep(*first));
        const QUrl server = (*m_first->credentials())->server;
        const QString link = makeLink(*first, server);
        QVERIFY2(InviteLink::fromString(link), qPrintable(link));
        QCOMPARE(signIn(*m_second, {link}), QString());
        const auto second = open(*m_second);
        QVERIFY(second && isInStep(*second));
        QCOMPARE(second->replica().read().self()->member, first->replica().read().self()->member);
        QCOMPARE(second->replica().read().self()->workspaceName, QStringLiteral("Saltmarsh"));
        QVERIFY((*m_second->credentials())->token != (*m_first->credentials())->token);

        // What is written on one is on the other.
        const auto channels = second->replica().read().channels();
        QVERIFY(channels && !channels->empty());
        Draft draft;
        draft.thread = second->commands().newThreadId();
        draft.isNewThread = true;
        draft.channel = channels->front().channel.channel;
        draft.subject = QStringLiteral("From the second computer");
        draft.text = QStringLiteral("Hello");
        second->commands().startThread(draft);
        QVERIFY(QTest::qWaitFor([&] {
            const auto row = first->replica().read().thread(draft.thread);
            return row && row->has_value();
        }, 30'000));

        // The link was good once.
        const auto third = profile(QStringLiteral("third"));
        QCOMPARE(signIn(*third, {link}), QStringLiteral("This link was used already. Make a new one on your other computer."));
        QVERIFY(!*third->credentials());
    }

    void amongTheInvitationsItWorksToo()
    {
        const auto first = open(*m_first);
        QVERIFY(first && isInStep(*first));
        const QString link = makeLink(*first, (*m_first->credentials())->server);
        QCOMPARE(run(*m_second, [&](FirstRun &screen) {
            auto *step = screen.findChild<InviteStep *>();
            step->findChild<QLineEdit *>()->setText(link);
            emit step->nextRequested();
        }), QString());
        QVERIFY(*m_second->credentials());
    }

    void theCommandLineMakesALinkToo()
    {
        QString link;
        m_server->link(QStringLiteral("owner@this.computer"), [&](const auto &made) { link = made.value_or(QStringLiteral("none")); });
        QVERIFY(QTest::qWaitFor([&] { return !link.isEmpty(); }, 30'000));
        QCOMPARE(signIn(*m_second, {link}), QString());
    }

    void addressEmailAndPasswordSignIn()
    {
        QString invite;
        m_server->invite(QStringLiteral("member"), [&](const auto &made) { invite = made.value_or(QStringLiteral("none")); });
        QVERIFY(QTest::qWaitFor([&] { return !invite.isEmpty(); }, 30'000));
        const auto link = InviteLink::fromString(invite);
        QVERIFY(link);
        JoinRequest join;
        join.link = invite;
        join.email = QStringLiteral("yuki@saltmarsh.example");
        join.password = QStringLiteral("correct horse");
        join.profile = test::profile(QStringLiteral("Yuki Tanabe"), QStringLiteral("Tokyo"), QStringLiteral("Asia/Tokyo"));
        const auto yuki = profile(QStringLiteral("yuki"));
        QCOMPARE(run(*yuki, [&](FirstRun &screen) { emit screen.joinRequested(join); }), QString());

        const QString address = QStringLiteral("%1:%2").arg(link->host).arg(link->port);
        QCOMPARE(signIn(*m_second, {{}, address, join.email, QStringLiteral("wrong horse")}),
                 QStringLiteral("The email address or the password is not right."));
        QCOMPARE(signIn(*m_second, {{}, QStringLiteral("not an address"), join.email, join.password}),
                 QStringLiteral("This is no address of a workspace. It looks like team.example.org."));
        QCOMPARE(signIn(*m_second, {QStringLiteral("nonsense")}),
                 QStringLiteral("This is no link that signs you in. Copy it whole and try again."));
        QVERIFY(!*m_second->credentials());
        QCOMPARE(signIn(*m_second, {{}, address, join.email.toUpper(), join.password}), QString());
        const auto second = open(*m_second);
        QVERIFY(second && isInStep(*second));
        const auto me = second->replica().read().member(second->replica().read().self()->member);
        QCOMPARE((*me)->profile.name, QStringLiteral("Yuki Tanabe"));
    }
};

QTEST_MAIN(SecondComputerTest)
#include "tst_second_computer.moc"
