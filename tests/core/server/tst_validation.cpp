// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/validation.h"
#include <QTest>

using namespace meridian;

class ValidationTest : public QObject {
    Q_OBJECT
private slots:
    void zones_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("taken");
        QTest::newRow("unknown is allowed") << "" << true;
        QTest::newRow("a city") << "Europe/Lisbon" << true;
        // Machines without a place of their own are set to these.
        QTest::newRow("Etc/UTC") << "Etc/UTC" << true;
        QTest::newRow("UTC") << "UTC" << true;
        QTest::newRow("no such place") << "Europe/Atlantis" << false;
        QTest::newRow("a path") << "../../etc/passwd" << false;
    }
    void zones()
    {
        QFETCH(QString, zone);
        QFETCH(bool, taken);
        Profile profile;
        profile.name = QStringLiteral("Inês Carvalho");
        profile.zone = zone;
        QCOMPARE(validation::profile(profile).has_value(), taken);
    }
    void whatIsMadeHasAnId()
    {
        const auto id = Uuid::named("one");
        const auto isTaken = [](const OpBody &body) { return validation::body(body).has_value(); };
        const auto thread = [&](ThreadId made) {
            op::StartThread start;
            start.thread = made;
            start.channel = ChannelId(id);
            start.subject = QStringLiteral("Open?");
            return OpBody(start);
        };
        QVERIFY(isTaken(thread(ThreadId(id))));
        QVERIFY(!isTaken(thread(ThreadId())));
        QVERIFY(isTaken(op::PostMessage{MessageId(id), ThreadId(id), QStringLiteral("Yes")}));
        QVERIFY(!isTaken(op::PostMessage{MessageId(), ThreadId(id), QStringLiteral("Yes")}));
        const auto task = [&](TaskId made, StepId step) {
            op::CreateTask create;
            create.task = made;
            create.channel = ChannelId(id);
            create.title = QStringLiteral("Recut the film");
            create.rank = QStringLiteral("V");
            create.steps = {{step, QStringLiteral("Subtitles"), false, QStringLiteral("V")}};
            return OpBody(create);
        };
        QVERIFY(isTaken(task(TaskId(id), StepId(id))));
        QVERIFY(!isTaken(task(TaskId(), StepId(id))));
        QVERIFY(!isTaken(task(TaskId(id), StepId())));
        QVERIFY(!isTaken(op::AddStep{TaskId(id), StepId(), QStringLiteral("Subtitles"), QStringLiteral("V")}));
        QVERIFY(!isTaken(op::SaveTaskView{ViewId(), QStringLiteral("Mine"), {}, {}}));
    }
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
