// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/slack_people.h"
#include "core/interchange/markdown_write.h"
#include "core/time/wall_clock.h"
#include <QRegularExpression>

namespace meridian {
namespace {

constexpr qsizetype MostPeople = 250'000;

//! One line of at most `limit` units, fit to be stored.
QString line(const QString &text, qsizetype limit)
{
    QString result = markdown::storable(text).simplified().left(limit);
    if (result.endsWith(u' ') || (!result.isEmpty() && result.back().isHighSurrogate()))
        result.chop(1);
    return result;
}

QString firstOf(std::initializer_list<QString> candidates)
{
    for (const QString &one : candidates) {
        if (QString text = line(one, limits::Name); !text.isEmpty())
            return text;
    }
    return {};
}

QString pronounOf(const QString &pronouns)
{
    const QString first = pronouns.toLower().section(u'/', 0, 0).trimmed();
    return QStringList{"she", "he", "they"}.contains(first) ? first : QString();
}

Role roleOf(const QJsonObject &user)
{
    if (user.value("is_bot").toBool() || user.value("id").toString() == u"USLACKBOT")
        return Role::Bot;
    const bool restricted
        = user.value("is_restricted").toBool() || user.value("is_ultra_restricted").toBool();
    return restricted ? Role::Guest : Role::Member;
}

} // namespace

SlackPeople::SlackPeople(ImportWriter &writer, const ImportedIds &ids, Instant now,
                         ImportReport &report)
    : m_writer(writer)
    , m_ids(ids)
    , m_now(now)
    , m_report(report)
{
}

std::expected<SlackPeople::Person, ImportError>
SlackPeople::addMember(const QString &key, const Profile &profile, Role role, bool removed)
{
    if (m_people.size() >= MostPeople)
        return std::unexpected(
            ImportError{ImportError::Code::TooLarge,
                        QStringLiteral("The export names more than %1 people: that is refused.")
                            .arg(MostPeople)});
    const Person person{m_ids.id<MemberId>(QStringLiteral("member:") + key), profile.name, removed};
    const OpId added = m_ids.id<OpId>(QStringLiteral("add member:") + key),
               left = m_ids.id<OpId>(QStringLiteral("remove member:") + key);
    if (auto step
        = m_writer.write(added, op::AddMember{person.member, profile, role}, person.member, m_now);
        !step)
        return std::unexpected(step.error());
    if (removed) {
        if (auto step = m_writer.write(left, op::RemoveMember{person.member}, person.member, m_now);
            !step)
            return std::unexpected(step.error());
    }
    m_people.insert(key, person);
    m_names.insert(person.member.uuid(), person.name);
    return person;
}

ImportStep SlackPeople::add(const QJsonObject &user)
{
    const QString id = user.value("id").toString();
    if (id.isEmpty() || id.size() > limits::Short || m_people.contains(id)) {
        m_report.skip(QStringLiteral("The list of people names somebody twice, or without an id."),
                      id);
        return {};
    }
    const QJsonObject details = user.value("profile").toObject();
    const auto detail
        = [&](const char *key) { return details.value(QLatin1String(key)).toString(); };
    Profile profile;
    profile.name = firstOf({detail("real_name"), user.value("real_name").toString(),
                            detail("display_name"), user.value("name").toString(), id});
    profile.callName = line(detail("display_name"), limits::Short);
    profile.pronoun = pronounOf(detail("pronouns"));
    profile.title = line(detail("title"), limits::Name);
    const QString zone = user.value("tz").toString();
    if (!m_zones.contains(zone) && zone.size() <= limits::Short)
        m_zones.insert(zone, zoneOf(zone).has_value());
    if (m_zones.value(zone))
        profile.zone = zone;
    else if (!zone.isEmpty())
        m_report.skip(QStringLiteral("The time zone is not one of the IANA list; it stays open."),
                      zone);
    if (!detail("email").isEmpty())
        m_report.skip(
            QStringLiteral(
                "E-mail addresses stay out of the workspace’s log; people join with an invite."),
            {});
    const auto person = addMember(id, profile, roleOf(user), user.value("deleted").toBool());
    if (!person)
        return std::unexpected(person.error());
    if (const QString bot = detail("bot_id"); !bot.isEmpty())
        m_userOfBot.insert(bot, id);
    ++m_report.users;
    return {};
}

const SlackPeople::Person *SlackPeople::find(const QString &slackUser) const
{
    const auto found = m_people.constFind(slackUser);
    return found == m_people.constEnd() ? nullptr : &*found;
}

void SlackPeople::learnBotName(const QJsonObject &message)
{
    static const QRegularExpression form(QStringLiteral("/services/(B[A-Z0-9]+)\\|([^>]{1,80})>"));
    const auto match = form.match(message.value("text").toString());
    if (match.hasMatch())
        m_botNames.insert(match.captured(1), line(match.captured(2), limits::Name));
}

std::expected<SlackPeople::Person, ImportError>
SlackPeople::author(const SlackMessage::Author &author)
{
    const bool isBot = author.user.isEmpty();
    QString key = author.user;
    if (isBot) {
        const QString known = m_userOfBot.value(author.bot);
        key = !known.isEmpty()      ? known
            : !author.bot.isEmpty() ? QStringLiteral("bot:") + author.bot
                                    : QStringLiteral("bot named:") + author.name;
    }
    key.truncate(limits::Short);
    if (const Person *person = find(key))
        return *person;
    Profile profile;
    if (isBot) {
        const QString fallback = author.bot.isEmpty() ? QStringLiteral("Slack")
                                                      : QStringLiteral("Bot %1").arg(author.bot);
        profile.name = firstOf({author.name, m_botNames.value(author.bot), fallback});
        return addMember(key, profile, Role::Bot, false);
    }
    if (key == u"USLACKBOT") {
        profile.name = QStringLiteral("Slackbot");
        return addMember(key, profile, Role::Bot, false);
    }
    if (m_isListMissing) {
        profile.name = firstOf({author.name, QStringLiteral("Member %1").arg(key)});
        return addMember(key, profile, Role::Member, false);
    }
    m_report.skip(QStringLiteral("Somebody takes part whom the list of people does not name; they came "
                                 "in as a former member."),
                  key);
    profile.name = firstOf({author.name, QStringLiteral("Former member %1").arg(key)});
    return addMember(key, profile, Role::Member, true);
}

} // namespace meridian
