// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/slack_channels.h"
#include "core/interchange/markdown_write.h"
#include "core/model/direct.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr size_t MostChannels = 100'000;

QString valueOf(const QJsonObject &json, const char *key)
{
    return markdown::storable(json.value(QLatin1String(key)).toObject().value("value").toString())
        .trimmed();
}

//! What the channel is for; Slack's topic, which is of the day, only where there is nothing else.
QString purposeOf(const QJsonObject &json)
{
    const QString purpose = valueOf(json, "purpose");
    QString text = (purpose.isEmpty() ? valueOf(json, "topic") : purpose).left(limits::Purpose);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

std::vector<MemberId> idsOf(const std::vector<SlackPeople::Person> &people)
{
    std::vector<MemberId> ids;
    for (const SlackPeople::Person &person : people)
        ids.push_back(person.member);
    return ids;
}

std::vector<SlackPeople::Person> presentOf(std::vector<SlackPeople::Person> people)
{
    std::erase_if(people, [](const SlackPeople::Person &person) { return person.removed; });
    return people;
}

} // namespace

SlackChannels::SlackChannels(ImportWriter &writer, const ImportedIds &ids, SlackPeople &people,
                             Instant now, ImportReport &report)
    : m_writer(writer)
    , m_ids(ids)
    , m_people(people)
    , m_now(now)
    , m_report(report)
{
}

//! Each once, in the list's order. Whom the list of people does not name comes in for the direct conversations they
//! had; where there is no such list, for all.
std::expected<std::vector<SlackPeople::Person>, ImportError>
SlackChannels::peopleOf(const QJsonObject &json, const QString &fromList)
{
    const bool direct = fromList == u"dms.json" || fromList == u"mpims.json";
    std::vector<SlackPeople::Person> people;
    QSet<MemberId> seen;
    for (const QJsonValue &value : json.value("members").toArray()) {
        const QString id = value.toString();
        const SlackPeople::Person *known = m_people.find(id);
        if (!known && (id.isEmpty() || !(direct || m_people.isListMissing()))) {
            m_report.skip(QStringLiteral("A channel names somebody whom the list of people does not."), id);
            continue;
        }
        const auto person = known ? std::expected<SlackPeople::Person, ImportError>(*known)
                                  : m_people.author({id, {}, {}});
        if (!person)
            return std::unexpected(person.error());
        if (!seen.contains(person->member))
            people.push_back(*person);
        seen.insert(person->member);
    }
    return people;
}

//! A note to oneself, and a group too large for a direct conversation, become private channels.
ChannelKind SlackChannels::kindOf(const QString &fromList,
                                  const std::vector<MemberId> &members) const
{
    if (fromList == u"channels.json")
        return ChannelKind::Public;
    const bool fits = members.size() >= 2 && qsizetype(members.size()) <= limits::DirectMembers;
    return fromList == u"groups.json" || !fits ? ChannelKind::Private : ChannelKind::Direct;
}

std::expected<QString, ImportError> SlackChannels::freeName(const QString &wished,
                                                            ChannelId channel)
{
    const auto existing = m_writer.workspace().channel(channel);
    if (!existing)
        return std::unexpected(importError(existing.error()));
    if (*existing)
        return (*existing)->name;
    QString name = wished;
    for (int number = 1;; ++number) {
        const auto taken = m_writer.workspace().channelNameTaken(name, channel);
        if (!taken)
            return std::unexpected(importError(taken.error()));
        if (!*taken)
            break;
        const QString suffix
            = number == 1 ? QStringLiteral("-slack") : QStringLiteral("-slack-%1").arg(number);
        name = wished.left(limits::Name - suffix.size()) + suffix;
    }
    if (name != wished)
        m_report.skip(
            QStringLiteral("The channel’s name is taken here; it came in under another one."),
            wished + QStringLiteral(" → ") + name);
    return name;
}

std::expected<MemberId, ImportError> SlackChannels::creatorOf(const QJsonObject &json,
                                                              ChannelKind kind,
                                                              const std::vector<MemberId> &members)
{
    const SlackPeople::Person *person = m_people.find(json.value("creator").toString());
    if (person && kind != ChannelKind::Direct) // whose people are fixed, the maker is one of them
        return person->member;
    if (!members.empty())
        return members.front();
    const auto slack = m_people.author({});
    if (!slack)
        return std::unexpected(slack.error());
    return slack->member;
}

//! Where the channel's days lie. A folder belongs to one channel: the first that lays claim to it.
QString SlackChannels::folderOf(const QString &slackId, const QString &name)
{
    const QString folder = (name.isEmpty() ? slackId : name).normalized(QString::NormalizationForm_C);
    if (m_folders.contains(folder)) {
        m_report.skip(
            QStringLiteral("Two channels have one folder; its messages went to the first."),
            folder);
        return {};
    }
    m_folders.insert(folder);
    return folder;
}

ImportStep SlackChannels::create(const Entry &entry, ChannelKind kind,
                                 const std::vector<MemberId> &members, Instant at)
{
    const OpId opId = m_ids.id<OpId>(QStringLiteral("create channel:") + entry.slackId);
    const auto known = m_writer.find(opId);
    if (!known)
        return std::unexpected(known.error());
    QSet<MemberId> present;
    if (*known) {
        const auto &body = std::get<op::CreateChannel>((*known)->op.body);
        present = QSet<MemberId>(body.members.begin(), body.members.end());
    } else {
        const size_t most = std::min(members.size(), size_t(limits::Members));
        const std::vector<MemberId> first(members.begin(), members.begin() + qsizetype(most));
        present = QSet<MemberId>(first.begin(), first.end());
        if (auto step = m_writer.write(
                opId, op::CreateChannel{entry.channel, kind, entry.name, entry.purpose, first},
                entry.creator, at);
            !step)
            return step;
        const bool stays = std::ranges::find(members, entry.creator) != members.end();
        if (!stays && kind != ChannelKind::Direct) { // making a channel made its maker a member
            const OpId leave = m_ids.id<OpId>(QStringLiteral("creator leaves:") + entry.slackId);
            if (auto step = m_writer.write(leave, op::LeaveChannel{entry.channel, entry.creator},
                                           entry.creator, at);
                !step)
                return step;
        }
    }
    for (const MemberId member : members) {
        if (present.contains(member) || kind == ChannelKind::Direct)
            continue;
        const OpId join
            = m_ids.id<OpId>(QStringLiteral("join:") + entry.slackId + u':' + member.toString());
        if (auto step = m_writer.write(join, op::JoinChannel{entry.channel, member}, member, m_now);
            !step)
            return step;
    }
    return {};
}

ImportStep SlackChannels::add(const QJsonObject &json, const QString &fromList)
{
    Entry entry;
    entry.slackId = json.value("id").toString();
    if (entry.slackId.isEmpty() || entry.slackId.size() > limits::Short
        || m_names.contains(entry.slackId)) {
        m_report.skip(QStringLiteral("A list of channels names one twice, or without an id."),
                      entry.slackId);
        return {};
    }
    if (m_entries.size() >= MostChannels)
        return std::unexpected(
            ImportError{ImportError::Code::TooLarge,
                        QStringLiteral("The export has more than %1 channels: that is refused.")
                            .arg(MostChannels)});
    const QString name
        = markdown::storable(json.value("name").toString()).simplified().left(limits::Name);
    const auto people = peopleOf(json, fromList);
    if (!people)
        return std::unexpected(people.error());
    const std::vector<MemberId> everyone = idsOf(*people);
    const ChannelKind kind = kindOf(fromList, everyone);
    // Who has left the workspace is in no channel any more, but stays part of the direct conversations they had.
    const std::vector<MemberId> members = kind == ChannelKind::Direct ? everyone : idsOf(presentOf(*people));
    const auto creator = creatorOf(json, kind, members.empty() ? everyone : members);
    if (!creator)
        return std::unexpected(creator.error());
    entry.folder = folderOf(entry.slackId, fromList == u"dms.json" ? QString() : name);
    entry.channel = kind == ChannelKind::Direct ? directChannelId(everyone)
                                                : m_ids.id<ChannelId>(QStringLiteral("channel:") + entry.slackId);
    entry.creator = *creator;
    entry.purpose = purposeOf(json);
    entry.archived = json.value("is_archived").toBool();
    if (kind != ChannelKind::Direct) {
        const auto free = freeName(name.isEmpty() ? entry.slackId.toLower() : name, entry.channel);
        if (!free)
            return std::unexpected(free.error());
        entry.name = *free;
    }
    const auto created = SlackTime::read(json.value("created"));
    if (auto step = create(entry, kind, members, created ? created->instant() : m_now); !step)
        return step;
    m_names.insert(entry.slackId, name);
    m_entries.push_back(std::move(entry));
    ++m_report.channels;
    return {};
}

ImportStep SlackChannels::archive(const Entry &entry)
{
    if (!entry.archived)
        return {};
    return m_writer.write(m_ids.id<OpId>(QStringLiteral("archive:") + entry.slackId),
                          op::UpdateChannel{entry.channel, entry.name, entry.purpose, true},
                          entry.creator, m_now);
}

} // namespace meridian
