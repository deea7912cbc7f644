// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/demo_tasks.h"
#include "core/interchange/demo_ids.h"
#include "core/model/rank.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace meridian {
namespace {

using demo::idOf;

//! Tells one task after another; what happened is put in order at the end.
class TaskTeller {
public:
    TaskTeller(const DemoDoings &story, const std::vector<Event> &before) : m_story(story), m_before(before) {}
    void tell(const QJsonObject &one);
    [[nodiscard]] std::vector<Event> take();

private:
    void say(const QJsonValue &when, const QString &author, OpBody body)
    {
        m_told.push_back({m_story.keys.at(when), author, std::move(body)});
    }
    [[nodiscard]] std::optional<Due> dueOf(const QJsonObject &one) const;
    [[nodiscard]] std::optional<TaskOrigin> originOf(const QJsonObject &one) const;
    void tellHowItStands(const QJsonObject &one, TaskId task);

    const DemoDoings &m_story;
    const std::vector<Event> &m_before;
    std::vector<DemoDocuments::Happening> m_told;
    std::vector<TaskId> m_tasks, m_followed;
    QString m_rank;
};

//! `[days from today]`, or with a time of day on its owner's clock.
std::optional<Due> TaskTeller::dueOf(const QJsonObject &one) const
{
    const QJsonArray due = one[u"due"].toArray();
    if (due.isEmpty())
        return std::nullopt;
    const QDate date = m_story.day(due[0].toInt());
    if (due.size() < 2)
        return Due{date};
    const QTime time = QTime::fromString(due[1].toString(), QStringLiteral("HH:mm"));
    return Due{date, time.hour() * 60 + time.minute(), m_story.zoneOf(one[u"owner"].toString())};
}

std::optional<TaskOrigin> TaskTeller::originOf(const QJsonObject &one) const
{
    if (one.contains(u"document"))
        return TaskOrigin{{}, {}, idOf<DocumentId>("document", one[u"document"].toString())};
    const QJsonArray from = one[u"from"].toArray();
    if (from.isEmpty())
        return std::nullopt;
    const QString thread = from[0].toString();
    const auto message = idOf<MessageId>("message", thread + u':' + QString::number(from[1].toInt()));
    TaskOrigin origin{idOf<ThreadId>("thread", thread), message, {}, {}, {}, one[u"quote"].toString()};
    for (const Event &event : m_before) {
        const auto *post = std::get_if<op::PostMessage>(&event.op.body);
        if (post && post->message == message)
            origin.author = event.author;
    }
    return origin;
}

void TaskTeller::tell(const QJsonObject &one)
{
    const QString key = one[u"key"].toString();
    op::CreateTask made;
    made.task = idOf<TaskId>("task", key);
    made.channel = m_story.keys.channelOf(one[u"channel"].toString());
    made.title = one[u"title"].toString();
    made.notes = one[u"notes"].toString();
    made.owner = demo::memberOf(one[u"owner"].toString());
    made.due = one.contains(u"asked") ? std::nullopt : dueOf(one);
    made.priority = one[u"priority"].toString() == u"high" ? Priority::High : Priority::Normal;
    for (const auto &label : one[u"labels"].toArray())
        made.labels.push_back(label.toString());
    QString rank;
    for (const auto &step : one[u"steps"].toArray()) {
        rank = rankBetween(rank, {});
        made.steps.push_back({idOf<StepId>("step", key + rank), step.toArray()[0].toString(), step.toArray()[1].toBool(), rank});
    }
    m_rank = rankBetween(m_rank, {});
    made.rank = m_rank;
    made.origin = originOf(one);
    m_tasks.push_back(made.task);
    if (one[u"followed"].toBool())
        m_followed.push_back(made.task);
    const TaskId task = made.task;
    say(one[u"at"], one[u"author"].toString(), std::move(made));
    if (one.contains(u"asked"))
        say(one[u"asked"], one[u"owner"].toString(), op::SetTaskDue{task, dueOf(one)});
    tellHowItStands(one, task);
}

void TaskTeller::tellHowItStands(const QJsonObject &one, TaskId task)
{
    const QString owner = one[u"owner"].toString(), status = one[u"status"].toString();
    if (status == u"under_way")
        say(one[u"at"], owner, op::SetTaskStatus{task, TaskStatus::UnderWay, {}});
    else if (status == u"waiting")
        say(one[u"at"], owner, op::SetTaskStatus{task, TaskStatus::Waiting, demo::memberOf(one[u"waits"].toString())});
    if (one.contains(u"done"))
        say(one[u"done"], owner, op::SetTaskStatus{task, TaskStatus::Done, {}});
    int number = 0;
    for (const auto &comment : one[u"comments"].toArray()) {
        const QJsonArray parts = comment.toArray();
        const auto message = idOf<MessageId>("task message", one[u"key"].toString() + QString::number(number++));
        say(parts[1], parts[0].toString(), op::PostMessage{message, threadOf(task), parts[2].toString()});
    }
}

std::vector<Event> TaskTeller::take()
{
    std::ranges::stable_sort(m_told, {}, &DemoDocuments::Happening::at);
    Seq seq = m_before.back().seq;
    std::vector<Event> events;
    const auto add = [&](Instant at, MemberId author, OpBody body) {
        ++seq;
        events.push_back({seq, {idOf<OpId>("op", QString::number(seq)), std::move(body)}, author, at});
    };
    for (auto &one : m_told)
        add(one.at, demo::memberOf(one.author), std::move(one.body));
    const MemberId me = demo::memberOf(m_story.keys.me);
    const Instant now = m_before.back().at;
    const Seq last = seq;
    for (const TaskId task : m_followed)
        add(now, me, op::FollowThread{threadOf(task), ThreadFollow::Following});
    for (const TaskId task : m_tasks) {
        add(now, me, op::MarkRead{threadOf(task), last});
        add(now, me, op::SetDone{threadOf(task), last});
    }
    return events;
}

} // namespace

std::vector<Event> demoTasks(const DemoDoings &story, const std::vector<Event> &events)
{
    QFile file(QStringLiteral(":/core/interchange/tasks.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in, and read by a test
    TaskTeller teller(story, events);
    for (const auto &one : QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).array())
        teller.tell(one.toObject());
    return teller.take();
}

} // namespace meridian
