// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/demo_team.h"
#include "core/interchange/demo_check_ins.h"
#include "core/interchange/demo_documents.h"
#include "core/interchange/demo_ids.h"
#include "core/interchange/demo_tasks.h"
#include "core/model/direct.h"
#include "core/time/public_holidays.h"
#include "core/time/wall_clock.h"
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

//! A static library's resources are linked only when asked for, from outside any namespace.
static void linkDemoResources()
{
    Q_INIT_RESOURCE(demo_team);
}

namespace meridian {
namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr QStringView WeekLetters = u"MTWTFSS";

QJsonObject story()
{
    linkDemoResources();
    QFile file(QStringLiteral(":/core/interchange/saltmarsh.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in, and read by a test
    return QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
}

int minutesOf(QStringView clock)
{
    return clock.left(2).toInt() * 60 + clock.mid(3, 2).toInt();
}

WeekHours hoursOf(const QJsonObject &person)
{
    const QString days = person[u"days"].toString();
    const QString span = person[u"hours"].toString();
    WeekHours hours;
    hours.days = 0;
    for (qsizetype day = 0; day < days.size(); ++day)
        hours.days |= qint64(days[day] == WeekLetters[day]) << day; // another letter: a day off
    hours.start = minutesOf(span);
    hours.end = minutesOf(QStringView(span).mid(6));
    return hours;
}

template<typename Enum>
Enum named(const QString &name)
{
    for (const auto &[value, known] : enumNames(Enum{})) {
        if (known == name)
            return value;
    }
    Q_ASSERT(false);
    return {};
}

using demo::idOf, demo::memberOf, demo::withMentions;

std::vector<MemberId> membersOf(const QJsonValue &keys)
{
    std::vector<MemberId> members;
    for (const auto &key : keys.toArray())
        members.push_back(memberOf(key.toString()));
    return members;
}

//! A direct conversation's key is those of its people with a dash between them; they make its id.
ChannelId channelOf(const QString &key)
{
    const QStringList people = key.split(u'-');
    if (people.size() == 1)
        return idOf<ChannelId>("channel", key);
    std::vector<MemberId> members;
    for (const QString &one : people)
        members.push_back(memberOf(one));
    return directChannelId(members);
}

//! Collects what happens, in any order, and turns it into a log.
class Teller {
public:
    Teller(const QTimeZone &zone, QDate today) : m_zone(zone), m_today(today) {}

    //! `when` is [days from today, time of day].
    [[nodiscard]] Instant at(const QJsonValue &when) const
    {
        const QJsonArray parts = when.toArray();
        return instantOf(m_zone, {m_today.addDays(parts[0].toInt()), minutesOf(parts[1].toString())});
    }

    [[nodiscard]] QDate day(const QJsonValue &offset) const { return m_today.addDays(offset.toInt()); }

    void tell(Instant when, const QString &author, OpBody body)
    {
        m_happenings.push_back({when, memberOf(author), std::move(body)});
    }

    [[nodiscard]] std::vector<Event> log();

private:
    struct Happening {
        Instant at;
        MemberId author;
        OpBody body;
    };

    QTimeZone m_zone;
    QDate m_today;
    std::vector<Happening> m_happenings;
};

std::vector<Event> Teller::log()
{
    std::stable_sort(m_happenings.begin(), m_happenings.end(),
                     [](const Happening &a, const Happening &b) { return a.at < b.at; });
    std::vector<Event> events;
    QHash<ThreadId, Seq> last;
    for (Happening &happening : m_happenings) {
        const Seq seq = Seq(events.size()) + 1;
        if (const auto *start = std::get_if<op::StartThread>(&happening.body))
            last[start->thread] = seq;
        else if (const auto *post = std::get_if<op::PostMessage>(&happening.body))
            last[post->thread] = seq;
        else if (const auto *concluded = std::get_if<op::ConcludeThread>(&happening.body))
            last[concluded->thread] = seq;
        else if (auto *read = std::get_if<op::MarkRead>(&happening.body))
            read->seq = last.value(read->thread); // everything there was at that time
        else if (auto *done = std::get_if<op::SetDone>(&happening.body))
            done->seq = last.value(done->thread);
        events.push_back({seq, {idOf<OpId>("op", QString::number(seq)), std::move(happening.body)}, happening.author,
                          happening.at});
    }
    return events;
}

QString messageText(const QJsonObject &message)
{
    QStringList lines;
    for (const auto &line : message[u"text"].toArray())
        lines.append(line.toString());
    return withMentions(lines.join(u'\n'));
}

//! Those that are on the same date each year: from today on, as long as a device would keep them.
void tellHolidays(const Teller &teller, const QJsonObject &person, Profile &profile)
{
    const QJsonObject holidays = person[u"holidays"].toObject();
    if (holidays.isEmpty())
        return;
    MoreHours more;
    more.region = holidays[u"region"].toString();
    const QDate today = teller.day(0), until = holidaysKeptUntil(today);
    for (int year = today.year(); year <= until.year(); ++year) {
        for (const auto &value : holidays[u"days"].toArray()) {
            const QJsonArray day = value.toArray();
            const QDate date(year, day[0].toInt(), day[1].toInt());
            if (today <= date && date <= until)
                more.holidays.push_back({date, date, day[2].toString(), AwayKind::Holiday});
        }
    }
    profile.hours.more = std::move(more);
}

void tellPeople(Teller &teller, const QJsonObject &all, Instant founded)
{
    const QString me = all[u"me"].toString();
    teller.tell(founded, me, op::CreateWorkspace{idOf<WorkspaceId>("workspace", all[u"workspace"].toString()),
                                                 all[u"workspace"].toString()});
    for (const auto &value : all[u"people"].toArray()) { // I come first: nothing is older than I am here
        const QJsonObject person = value.toObject();
        Profile profile{person[u"name"].toString(), person[u"call"].toString(), person[u"pronoun"].toString(),
                        person[u"title"].toString(), person[u"city"].toString(), person[u"zone"].toString(),
                        person[u"hue"].toInt(), hoursOf(person), named<Answers>(person[u"answers"].toString()),
                        DayShown::Hours};
        for (const auto &off : person[u"daysOff"].toArray()) {
            const QJsonArray parts = off.toArray();
            profile.hours.daysOff.push_back({teller.day(parts[0]), teller.day(parts[1]), parts[2].toString()});
            if (parts.size() > 3)
                profile.hours.daysOff.back().away = named<AwayKind>(parts[3].toString());
        }
        tellHolidays(teller, person, profile);
        for (const auto &journey : person[u"journeys"].toArray()) {
            const QJsonArray parts = journey.toArray();
            profile.travel = profile.travel.value_or(Travel());
            profile.travel->journeys.push_back({teller.day(parts[0]), parts[1].toString(), parts[2].toString()});
        }
        teller.tell(founded, me, op::AddMember{memberOf(person[u"key"].toString()), profile,
                                               named<Role>(person[u"role"].toString())});
    }
}

void tellChannels(Teller &teller, const QJsonArray &channels)
{
    for (const auto &value : channels) {
        const QJsonObject channel = value.toObject();
        teller.tell(teller.at(channel[u"at"]), channel[u"author"].toString(),
                    op::CreateChannel{channelOf(channel[u"key"].toString()),
                                      named<ChannelKind>(channel[u"kind"].toString()), channel[u"name"].toString(),
                                      channel[u"purpose"].toString(), membersOf(channel[u"members"])});
    }
}

void tellMessage(Teller &teller, const QJsonObject &message, ThreadId thread, MessageId id)
{
    const QString author = message[u"author"].toString();
    const Instant at = teller.at(message[u"at"]);
    const QString text = messageText(message);
    const QJsonObject edited = message[u"edited"].toObject();
    teller.tell(at, author, op::PostMessage{id, thread, edited.isEmpty() ? text : text.section(u'.', 0, 0)});
    if (!edited.isEmpty())
        teller.tell(teller.at(edited[u"at"]), author, op::EditMessage{id, text});
    if (message.contains(u"deleted"))
        teller.tell(teller.at(message[u"deleted"]), author, op::DeleteMessage{id});
    const QJsonObject reactions = message[u"reactions"].toObject();
    qint64 minutes = 0;
    for (auto reaction = reactions.begin(); reaction != reactions.end(); ++reaction) {
        for (const auto &who : reaction->toArray())
            teller.tell(at.plus(++minutes * 2 * MinuteMs), who.toString(), op::AddReaction{id, reaction.key(), thread});
    }
}

void tellThread(Teller &teller, const QJsonObject &thread, const QString &me)
{
    const QString key = thread[u"key"].toString();
    const auto id = idOf<ThreadId>("thread", key);
    op::StartThread start{id, channelOf(thread[u"channel"].toString()), thread[u"subject"].toString(),
                          named<Ask>(thread[u"ask"].toString()), {}, membersOf(thread[u"told"])};
    if (thread.contains(u"askBy"))
        start.askBy = teller.at(thread[u"askBy"]);
    teller.tell(teller.at(thread[u"at"]), thread[u"author"].toString(), std::move(start));
    const QJsonArray messages = thread[u"messages"].toArray();
    for (qsizetype i = 0; i < messages.size(); ++i)
        tellMessage(teller, messages[i].toObject(), id,
                    idOf<MessageId>("message", key + u':' + QString::number(i)));
    if (const QJsonObject concluded = thread[u"concluded"].toObject(); !concluded.isEmpty())
        teller.tell(teller.at(concluded[u"at"]), concluded[u"author"].toString(),
                    op::ConcludeThread{id, concluded[u"text"].toString()});
    for (const auto &when : thread[u"read"].toArray())
        teller.tell(teller.at(when), me, op::MarkRead{id, 0});
}

DemoKeys keysOf(const Teller &teller, const QJsonObject &all)
{
    const auto nameOf = [all](const Uuid &member) {
        for (const auto &value : all[u"people"].toArray()) {
            const QJsonObject person = value.toObject();
            if (memberOf(person[u"key"].toString()).uuid() == member)
                return person[u"call"].toString();
        }
        return QString();
    };
    return {[&teller](const QJsonValue &when) { return teller.at(when); }, channelOf, nameOf, all[u"me"].toString(),
            idOf<WorkspaceId>("workspace", all[u"workspace"].toString())};
}

void tellDocuments(Teller &teller, const QJsonObject &all, DemoTeam &team)
{
    DemoDocuments documents = demoDocuments(keysOf(teller, all));
    for (DemoDocuments::Happening &one : documents.happenings)
        teller.tell(one.at, one.author, std::move(one.body));
    team.texts = std::move(documents.texts);
    team.present = std::move(documents.present);
}

void tellCheckIns(Teller &teller, const QJsonObject &all)
{
    for (DemoDocuments::Happening &one : demoCheckIns(keysOf(teller, all), teller.day(0), teller.at(QJsonArray{0, all[u"moment"][u"time"]})))
        teller.tell(one.at, one.author, std::move(one.body));
}

std::vector<Event> tasksOf(const Teller &teller, const QJsonObject &all, const std::vector<Event> &before)
{
    const auto zoneOf = [&all](const QString &key) {
        for (const auto &person : all[u"people"].toArray()) {
            if (person.toObject()[u"key"].toString() == key)
                return person.toObject()[u"zone"].toString();
        }
        return QString();
    };
    return demoTasks({keysOf(teller, all), [&teller](int offset) { return teller.day(offset); }, zoneOf}, before);
}

} // namespace

QString demo::withMentions(QString text)
{
    static const QRegularExpression mention(QStringLiteral("@\\{(\\w+)\\}"));
    for (auto found = mention.match(text); found.hasMatch(); found = mention.match(text))
        text.replace(found.capturedStart(), found.capturedLength(),
                     QStringLiteral("<@%1>").arg(memberOf(found.captured(1)).toString()));
    return text;
}

Instant demoMoment()
{
    const QJsonObject all = story();
    const QJsonObject moment = all[u"moment"].toObject();
    return instantOf(zoneOf(all[u"zone"].toString()).value_or(QTimeZone::utc()),
                     {QDate::fromString(moment[u"date"].toString(), Qt::ISODate), minutesOf(moment[u"time"].toString())});
}

DemoTeam demoTeam(Instant now)
{
    const QJsonObject all = story();
    const QTimeZone zone = zoneOf(all[u"zone"].toString()).value_or(QTimeZone::utc());
    const WallTime local = wallTime(zone, now);
    const bool hasBeen = local.minutes >= minutesOf(all[u"moment"][u"time"].toString());
    Teller teller(zone, local.date.addDays(hasBeen ? 0 : -1));
    const QJsonArray channels = all[u"channels"].toArray();
    tellPeople(teller, all, teller.at(channels[0].toObject()[u"at"]));
    tellChannels(teller, channels);
    const QString me = all[u"me"].toString();
    for (const auto &thread : all[u"threads"].toArray())
        tellThread(teller, thread.toObject(), me);
    DemoTeam team{memberOf(me), idOf<WorkspaceId>("workspace", all[u"workspace"].toString()), all[u"workspace"].toString(), {}};
    tellDocuments(teller, all, team);
    tellCheckIns(teller, all);
    team.events = teller.log();
    team.tasks = tasksOf(teller, all, team.events);
    team.fixedNow = demoMoment();
    return team;
}

} // namespace meridian
