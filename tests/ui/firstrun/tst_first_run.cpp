// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look_fixture.h"
#include "ui/firstrun/choice_card.h"
#include "ui/firstrun/first_run.h"
#include "ui/firstrun/steps.h"
#include "ui/widgets/button.h"
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

Q_DECLARE_METATYPE(meridian::InviteFault)

//! Everything here is done with keys, sent to whatever has the focus.
class FirstRunTest : public QObject {
    Q_OBJECT
    LookFixture m_fixture;
    std::unique_ptr<FirstRun> m_run;

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    static void write(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClicks(focus, text);
    }
    //! Tab until a widget of this accessible name has the focus.
    static void tabTo(const QString &name)
    {
        for (int i = 0; i < 40; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            const auto *button = qobject_cast<const QAbstractButton *>(focus);
            if (focus && (focus->accessibleName() == name || (button && button->text() == name)))
                return;
            press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(QStringLiteral("Tab never reached ") + name));
    }
    void toJoinStep(const QString &link)
    {
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        write(link);
        press(Qt::Key_Return);
    }
    [[nodiscard]] Step *visibleStep() const
    {
        for (Step *step : m_run->findChildren<Step *>()) {
            if (step->isVisible())
                return step;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList faults() const
    {
        QStringList found;
        for (auto *field : m_run->findChildren<LabelledField *>()) {
            if (field->isVisible() && !field->fault().isEmpty())
                found << field->fault();
        }
        return found;
    }

private slots:
    void init()
    {
        m_run = std::make_unique<FirstRun>(m_fixture.look, QStringLiteral("/home/ines/Meridian"));
        m_run->resize(1440, 900);
        m_run->show();
        m_run->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_run.get()));
        QTRY_VERIFY(qobject_cast<ChoiceCard *>(QApplication::focusWidget()));
    }

    void arrowsMoveBetweenTheCards()
    {
        const auto current = [] { return QApplication::focusWidget()->accessibleName(); };
        QCOMPARE(current(), QStringLiteral("Start a workspace on this computer"));
        press(Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("Join with an invite link"));
        press(Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("Explore the demo team"));
        press(Qt::Key_Up);
        QCOMPARE(current(), QStringLiteral("Join with an invite link"));
    }

    void exploreTheDemo()
    {
        QSignalSpy demo(m_run.get(), &FirstRun::demoRequested);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(demo.size(), 1);
    }

    void startAWorkspace()
    {
        StartRequest asked;
        connect(m_run.get(), &FirstRun::startWorkspaceRequested, this, [&](const StartRequest &request) { asked = request; });
        press(Qt::Key_Return);
        press(Qt::Key_Return); // without a name
        QCOMPARE(faults(), QStringList{QStringLiteral("Give the workspace a name, so people know where they are.")});
        write(QStringLiteral("Salt/marsh"));
        QVERIFY(faults().isEmpty());
        press(Qt::Key_Return);
        write(QStringLiteral("Ines Carvalho"));
        tabTo(QStringLiteral("Saturday"));
        press(Qt::Key_Space);
        press(Qt::Key_Escape); // back keeps what was written
        press(Qt::Key_Return);
        tabTo(QStringLiteral("How to be called (optional)"));
        write(QStringLiteral("Nes"));
        press(Qt::Key_Return);
        QCOMPARE(asked.workspace, QStringLiteral("Salt/marsh"));
        QCOMPARE(asked.folder, QStringLiteral("/home/ines/Meridian/Salt marsh"));
        QCOMPARE(asked.profile.name, QStringLiteral("Ines Carvalho"));
        QCOMPARE(asked.profile.callName, QStringLiteral("Nes"));
        QCOMPARE(asked.profile.hours.days, 0b0111111);
        QCOMPARE(asked.profile.hours.start, 9 * 60);
        QVERIFY(visibleStep()->isBusy());
        m_run->failed(QStringLiteral("The folder can’t be written."));
        QVERIFY(!visibleStep()->isBusy());
        QCOMPARE(visibleStep()->fault(), QStringLiteral("The folder can’t be written."));
    }

    void aBusyStepAsksOnce()
    {
        QSignalSpy entered(m_run.get(), &FirstRun::inviteEntered);
        toJoinStep(QStringLiteral("https://saltmarsh.example/i/abc"));
        QCOMPARE(entered.size(), 1);
        for (auto *button : visibleStep()->findChildren<Button *>()) {
            if (button->text() == QLatin1String("Continue"))
                QVERIFY(!button->isEnabled());
        }
        for (auto *line : visibleStep()->findChildren<QLineEdit *>())
            QVERIFY(!line->isEnabled());
    }

    void refusals_data()
    {
        QTest::addColumn<InviteFault>("fault");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("bad") << InviteFault::Bad << QString()
                             << "This link has no invitation in it. Copy it whole and try again.";
        QTest::newRow("used") << InviteFault::Used << "This invitation was used on 3 May. Ask Yuki for a new one."
                              << "This invitation was used on 3 May. Ask Yuki for a new one.";
        QTest::newRow("used, no detail") << InviteFault::Used << QString()
                                         << "This invitation was used. Ask for a new one.";
        QTest::newRow("expired") << InviteFault::Expired << QString()
                                 << "This invitation has run out. Ask for a new one.";
    }
    void refusals()
    {
        QFETCH(InviteFault, fault);
        QFETCH(QString, detail);
        QFETCH(QString, sentence);
        toJoinStep(QStringLiteral("https://saltmarsh.example/i/abc"));
        m_run->inviteRefused(fault, detail);
        QCOMPARE(faults(), QStringList{sentence});
        QVERIFY(!visibleStep()->isBusy());
        write(QStringLiteral("d")); // the focus is in the field again, and writing clears the fault
        QVERIFY(faults().isEmpty());
    }

    void unreachableKeepsTheLinkAndIsNoFault()
    {
        toJoinStep(QStringLiteral("https://saltmarsh.example/i/abc"));
        m_run->inviteRefused(InviteFault::Unreachable);
        QVERIFY(faults().isEmpty());
        QCOMPARE(visibleStep()->fault(),
                 QStringLiteral("The workspace can’t be reached right now. Your invitation is kept and tried again."));
        QCOMPARE(static_cast<InviteStep *>(visibleStep())->link(), QStringLiteral("https://saltmarsh.example/i/abc"));
    }

    void signInWithALink()
    {
        SignInRequest asked;
        connect(m_run.get(), &FirstRun::signInRequested, this, [&](const SignInRequest &request) { asked = request; });
        tabTo(QStringLiteral("Sign in on this computer"));
        press(Qt::Key_Return);
        QVERIFY(visibleStep());
        press(Qt::Key_Return); // with nothing
        QCOMPARE(faults(), QStringList{QStringLiteral("Paste a link, or fill in the address, email and password.")});
        write(QStringLiteral("meridian://saltmarsh.example/join/12345678"));
        QVERIFY(faults().isEmpty());
        press(Qt::Key_Return);
        QCOMPARE(asked.link, QStringLiteral("meridian://saltmarsh.example/join/12345678"));
        QVERIFY(visibleStep()->isBusy());
        m_run->failed(QStringLiteral("This link was used already."));
        QVERIFY(!visibleStep()->isBusy());
        QCOMPARE(visibleStep()->fault(), QStringLiteral("This link was used already."));
        press(Qt::Key_Escape);
        QTRY_VERIFY(qobject_cast<ChoiceCard *>(QApplication::focusWidget()));
    }

    void signInWithAPassword()
    {
        SignInRequest asked;
        connect(m_run.get(), &FirstRun::signInRequested, this, [&](const SignInRequest &request) { asked = request; });
        tabTo(QStringLiteral("Sign in on this computer"));
        press(Qt::Key_Return);
        tabTo(QStringLiteral("Email"));
        write(QStringLiteral("ines@saltmarsh.example"));
        press(Qt::Key_Return);
        QCOMPARE(faults().size(), 2); // where, and the password
        QVERIFY(asked.email.isEmpty());
        tabTo(QStringLiteral("Address of the workspace"));
        write(QStringLiteral("saltmarsh.example"));
        tabTo(QStringLiteral("Password for this workspace"));
        write(QStringLiteral("correct horse"));
        press(Qt::Key_Return);
        QCOMPARE(asked.address, QStringLiteral("saltmarsh.example"));
        QCOMPARE(asked.email, QStringLiteral("ines@saltmarsh.example"));
        QCOMPARE(asked.password, QStringLiteral("correct horse"));
        QVERIFY(asked.link.isEmpty());
    }

    void whoWasSignedOutIsAskedForThatAlone()
    {
        QSignalSpy left(m_run.get(), &FirstRun::left);
        m_run->askToSignIn();
        QVERIFY(visibleStep());
        press(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    //! Pasted among the invitations, a link for another computer signs in all the same.
    void aLinkForAnotherComputerNeedsNoForm()
    {
        SignInRequest asked;
        connect(m_run.get(), &FirstRun::signInRequested, this, [&](const SignInRequest &request) { asked = request; });
        toJoinStep(QStringLiteral("meridian://saltmarsh.example/join/12345678"));
        m_run->inviteChecked({QStringLiteral("Saltmarsh"), QStringLiteral("Ines"), 7, QString(), QStringLiteral("Ines Carvalho")});
        QCOMPARE(asked.link, QStringLiteral("meridian://saltmarsh.example/join/12345678"));
        QVERIFY(visibleStep()->isBusy());
    }

    void anEmptyLinkIsNotSent()
    {
        QSignalSpy entered(m_run.get(), &FirstRun::inviteEntered);
        toJoinStep({});
        QCOMPARE(entered.size(), 0);
        QCOMPARE(faults().size(), 1);
    }

    void join()
    {
        JoinRequest asked;
        connect(m_run.get(), &FirstRun::joinRequested, this, [&](const JoinRequest &request) { asked = request; });
        toJoinStep(QStringLiteral("https://saltmarsh.example/i/abc"));
        m_run->inviteChecked({QStringLiteral("Saltmarsh"), QStringLiteral("Wanjiru"), 7, QString()});
        write(QStringLiteral("Ines Carvalho"));
        press(Qt::Key_Return);
        QCOMPARE(faults().size(), 2); // email and password
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Email"));
        write(QStringLiteral("ines@saltmarsh.example"));
        tabTo(QStringLiteral("Password for this workspace"));
        write(QStringLiteral("2 short"));
        press(Qt::Key_Return);
        QCOMPARE(faults(), QStringList{QStringLiteral("Use at least 8 characters.")});
        write(QStringLiteral(" no more"));
        press(Qt::Key_Return);
        QCOMPARE(asked.link, QStringLiteral("https://saltmarsh.example/i/abc"));
        QCOMPARE(asked.email, QStringLiteral("ines@saltmarsh.example"));
        QCOMPARE(asked.password, QStringLiteral("2 short no more"));
        QCOMPARE(asked.profile.name, QStringLiteral("Ines Carvalho"));
        m_run->inviteRefused(InviteFault::Used); // somebody else was quicker
        QCOMPARE(faults(), QStringList{QStringLiteral("This invitation was used. Ask for a new one.")});
    }

    void anAnswerAfterBackIsIgnored()
    {
        toJoinStep(QStringLiteral("https://saltmarsh.example/i/abc"));
        QTest::keyClick(visibleStep(), Qt::Key_Escape);
        QVERIFY(!visibleStep());
        m_run->inviteChecked({QStringLiteral("Saltmarsh"), QString(), 0, QString()});
        QVERIFY(!visibleStep());
    }

    void theClockCanBeChangedFirst()
    {
        tabTo(QStringLiteral("Change your clock and working hours"));
        press(Qt::Key_Return);
        auto *zone = visibleStep()->findChild<QComboBox *>();
        zone->setCurrentIndex(zone->findData(QStringLiteral("Asia/Tokyo")));
        for (auto *button : visibleStep()->findChildren<Button *>()) {
            if (button->text() == QLatin1String("Keep these hours"))
                QTest::keyClick(button, Qt::Key_Return);
        }
        QVERIFY(!visibleStep());
        bool told = false;
        for (const auto *label : m_run->findChildren<QLabel *>())
            told = told || label->text() == QLatin1String("Tokyo, 19:12");
        QVERIFY(told);
    }

    void narrowWindowsHaveOneHalf()
    {
        m_run->resize(900, 640);
        QCoreApplication::processEvents();
        QCOMPARE(m_run->width(), 900);
        press(Qt::Key_Return);
        QTRY_VERIFY(visibleStep()->width() > 500);
        QVERIFY(visibleStep()->width() <= 900);
    }

    void anotherLanguageKeepsTheChoiceUsable()
    {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_run.get(), &change);
        QCoreApplication::processEvents();
        QTRY_VERIFY(qobject_cast<ChoiceCard *>(QApplication::focusWidget()));
        press(Qt::Key_Return);
        QVERIFY(visibleStep());
    }
};

QTEST_MAIN(FirstRunTest)
#include "tst_first_run.moc"
