// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/validation.h"
#include "tests/core/server/server_bench.h"

using namespace meridian;
using meridian::testing::ServerBench;

namespace {

constexpr char Yes = 'y', Invalid = 'i';

char letterOf(const Checked<void> &answer)
{
    return answer ? Yes : answer.error().code == frame::code::Invalid ? Invalid : '?';
}

template<typename IdType>
IdType someId(int number)
{
    return IdType(Uuid::named("validation " + QByteArray::number(number)));
}

op::CreateTask toDo()
{
    op::CreateTask task;
    task.task = someId<TaskId>(2);
    task.channel = someId<ChannelId>(1);
    task.title = QStringLiteral("T");
    task.rank = QStringLiteral("V");
    return task;
}

op::StartThread start(std::vector<MemberId> told = {})
{
    return {someId<ThreadId>(3), someId<ChannelId>(1), QStringLiteral("S"), Ask::Nothing, {}, std::move(told)};
}

} // namespace

//! What can be said of a request from its own words alone.
class ValidationTest : public QObject {
    Q_OBJECT
    const TaskId m_task = someId<TaskId>(1);
    const MemberId m_other = someId<MemberId>(1);
    const ThreadId m_thread = someId<ThreadId>(1);
    const MessageId m_message = someId<MessageId>(1);

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

    void wordsThatMakeNoSense()
    {
        const auto valid = [](const OpBody &body) { return letterOf(validation::body(body)); };
        const auto with = [](auto change) {
            Profile profile = ServerBench::profile(QStringLiteral("N"));
            change(profile);
            return letterOf(validation::profile(profile));
        };
        QCOMPARE(with([](Profile &) {}), Yes);
        QCOMPARE(with([](Profile &p) { p.zone.clear(); }), Yes);
        QCOMPARE(with([](Profile &p) { p.zone = QStringLiteral("Mars/Olympus"); }), Invalid);
        QCOMPARE(with([](Profile &p) { p.zone = QStringLiteral("../../etc/passwd"); }), Invalid);
        QCOMPARE(with([](Profile &p) { p.name = QStringLiteral(" \t"); }), Invalid);
        QCOMPARE(with([](Profile &p) { p.name = QStringLiteral("a\nb"); }), Invalid);
        QCOMPARE(with([](Profile &p) { p.name = QString(QChar(0x200b)); }), Invalid);
        QCOMPARE(with([](Profile &p) { p.hue = 8; }), Invalid);
        QCOMPARE(with([](Profile &p) { p.hours.start = -1; }), Invalid);
        QCOMPARE(with([](Profile &p) { p.hours.days = 128; }), Invalid);
        const QDate june(2026, 6, 24);
        QCOMPARE(with([&](Profile &p) { p.hours.daysOff = {{june, june, {}}, {june.addDays(1), june.addDays(366), {}}}; }), Yes);
        QCOMPARE(with([&](Profile &p) { p.hours.daysOff = {{june, june.addDays(366), {}}}; }), Invalid);
        QCOMPARE(with([&](Profile &p) { p.hours.daysOff = {{june, june.addDays(-1), {}}}; }), Invalid);
        QCOMPARE(with([&](Profile &p) { p.hours.daysOff = {{june, june, {}}, {june, june, {}}}; }), Invalid);
        QCOMPARE(with([&](Profile &p) { p.hours.daysOff = {{june, june, QStringLiteral("a\nb")}}; }), Invalid);
        QCOMPARE(with([&](Profile &p) { p.hours.daysOff = {{QDate(3000, 1, 1), QDate(3000, 1, 1), {}}}; }), Invalid);
        QCOMPARE(with([](Profile &p) { p.hours.differing = {{4, 540, 930}}; }), Yes);
        QCOMPARE(with([](Profile &p) { p.hours.differing = {{4, 540, 930}, {4, 0, 60}}; }), Invalid);
        QCOMPARE(with([](Profile &p) { p.hours.differing = {{7, 540, 930}}; }), Invalid);
        QCOMPARE(with([](Profile &p) { p.hours.differing = {{0, 540, 1441}}; }), Invalid);
        op::CreateTask task = toDo();
        QCOMPARE(valid(task), Yes);
        const auto tasked = [&](auto change) {
            op::CreateTask other = task;
            change(other);
            return valid(other);
        };
        using Unit = Repeat::Unit;
        const auto again = [&](Repeat repeat) { return tasked([&](op::CreateTask &t) { t.repeat = repeat; }); };
        const QString tokyo = QStringLiteral("Asia/Tokyo");
        QCOMPARE(tasked([](op::CreateTask &t) { t.title = QStringLiteral(" "); }), Invalid);
        QCOMPARE(tasked([](op::CreateTask &t) { t.rank = QStringLiteral("0"); }), Invalid);
        QCOMPARE(tasked([&](op::CreateTask &t) { t.due = Due{june, 570, tokyo}; }), Yes);
        QCOMPARE(tasked([&](op::CreateTask &t) { t.due = Due{june, 570, QStringLiteral("Atlantis/Harbour")}; }), Invalid);
        QCOMPARE(tasked([&](op::CreateTask &t) { t.due = Due{june, 1440, tokyo}; }), Invalid);
        QCOMPARE(tasked([&](op::CreateTask &t) { t.due = Due{june, 570, {}}; }), Invalid);
        QCOMPARE(tasked([&](op::CreateTask &t) { t.due = Due{june, {}, tokyo}; }), Invalid);
        QCOMPARE(tasked([&](op::CreateTask &t) { t.due = Due{QDate(3000, 1, 1)}; }), Invalid);
        QCOMPARE(tasked([](op::CreateTask &t) { t.labels = {QStringLiteral("a"), QStringLiteral("A ")}; }), Invalid);
        QCOMPARE(tasked([](op::CreateTask &t) { t.labels = {QString(41, u'x')}; }), Invalid);
        QCOMPARE(tasked([](op::CreateTask &t) { t.steps = {{{}, QStringLiteral("a"), false, QStringLiteral("V")}, {{}, QStringLiteral("b"), false, QStringLiteral("W")}}; }), Invalid);
        QCOMPARE(tasked([](op::CreateTask &t) { t.steps = {{{}, QStringLiteral("a\nb"), false, QStringLiteral("V")}}; }), Invalid);
        QCOMPARE(tasked([&](op::CreateTask &t) { t.follows = m_task; }), Invalid); // and no id that says so
        QCOMPARE(again({1, Unit::Week, 0b11111}), Yes);
        QCOMPARE(again({1, Unit::Month, 2, 2}), Yes);
        QCOMPARE(again({1, Unit::Month, 0, 0, 31}), Yes);
        QCOMPARE(again({0, Unit::Day}), Invalid);
        QCOMPARE(again({1, Unit::Day, 1}), Invalid);
        QCOMPARE(again({1, Unit::Month, 2}), Invalid);
        QCOMPARE(again({1, Unit::Month, 0, 2}), Invalid);
        QCOMPARE(again({1, Unit::Month, 2, 2, 9}), Invalid);
        QCOMPARE(again({1, Unit::Week, 0, 0, 32}), Invalid);
        QCOMPARE(valid(op::SetTaskStatus{m_task, TaskStatus::Done, m_other}), Invalid);
        QCOMPARE(valid(op::RelateTask{m_task, m_task, TaskRelation::Blocks, true}), Invalid);
        QCOMPARE(valid(op::SaveTaskView{someId<ViewId>(1), {}, {}, {}}), Invalid);
        QCOMPARE(valid(op::SetPicture{m_other, {}}), Yes);
        QCOMPARE(valid(op::SetPicture{m_other, "GIF89a"}), Invalid);
        QCOMPARE(valid(op::CreateChannel{someId<ChannelId>(1), ChannelKind::Public, QStringLiteral("  "), {}, {}}), Invalid);
        QCOMPARE(valid(op::CreateChannel{someId<ChannelId>(1), ChannelKind::Direct, QStringLiteral("named"), {}, {}}), Invalid);
        op::StartThread thread = start();
        QCOMPARE(valid(thread), Yes);
        thread.askBy = Instant{1'781'600'000'000};
        QCOMPARE(valid(thread), Invalid);
        thread.ask = Ask::ReplyBy;
        QCOMPARE(valid(thread), Yes);
        for (const qint64 never : {qint64(-5), qint64(0), qint64(32'503'680'000'000)}) {
            thread.askBy = Instant{never};
            QCOMPARE(valid(thread), Invalid);
        }
        thread.askBy.reset();
        QCOMPARE(valid(thread), Invalid);
        thread = start({m_other, m_other});
        QCOMPARE(valid(thread), Invalid);
        thread = start();
        thread.subject = QStringLiteral("\n");
        QCOMPARE(valid(thread), Invalid);
        QCOMPARE(valid(op::PostMessage{m_message, m_thread, QStringLiteral(" \n\t")}), Invalid);
        QCOMPARE(valid(op::MarkRead{m_thread, -1}), Invalid);
    }

    void reactions_data()
    {
        QTest::addColumn<QString>("emoji");
        QTest::addColumn<char>("answer");
        for (const char *good : {"👍", "👍🏽", "❤️", "1️⃣", "🇵🇹", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👩‍👩‍👧‍👦", "‼️", "ℹ️", "↔", "🫨",
                                 "thanks", "agree", "looking", "not_urgent", ":party_parrot:", ":+1:", ":été:"})
            QTest::newRow(good) << QString::fromUtf8(good) << Yes;
        for (const char *bad : {"", " ", "two words", "hello", "x", "7", "<b>", "<", "&", "👍<", "👍 ", "👍x", "::", ":a b:",
                                ":<b>:", "\n", "\u200d", "\ufe0f", "\u202e👍", "日"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << Invalid;
    }
    void reactions()
    {
        QFETCH(QString, emoji);
        QFETCH(char, answer);
        QCOMPARE(letterOf(validation::body(op::AddReaction{m_message, emoji})), answer);
    }
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
