// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"
#include "core/model/codec.h"
#include "core/model/whereabouts.h"
#include "core/time/wall_clock.h"
#include "ui/widgets/person_text.h"
#include <QSet>
#include <algorithm>
#include <map>
#include <numeric>

namespace meridian {

namespace {

//! How far back in the inbox it is looked for those I am in touch with.
constexpr int RecentThreads = 60;
//! A zone nobody knows comes after all that are known.
constexpr int NoOffset = 24 * 60 * 60;

//! UTC offsets in seconds, each zone looked up once.
class Offsets {
public:
    explicit Offsets(Instant now) : m_now(now.utc()) {}
    int of(const QString &zone)
    {
        const auto known = m_known.constFind(zone);
        if (known != m_known.cend())
            return *known;
        const auto found = zoneOf(zone);
        return *m_known.insert(zone, found ? found->offsetFromUtc(m_now) : NoOffset);
    }

private:
    QDateTime m_now;
    QHash<QString, int> m_known;
};

//! All that somebody's day depends on, in a form that has an order.
auto dayOf(const Member &member)
{
    const WeekHours &hours = member.profile.hours;
    std::vector<std::tuple<qint64, qint64, qint64>> differing;
    for (const DayHours &one : hours.differing)
        differing.emplace_back(one.day, one.start, one.end);
    std::vector<std::pair<QDate, QDate>> off;
    for (const DayOff &one : hours.daysOff)
        off.emplace_back(one.first, one.last);
    std::vector<std::pair<QDate, QString>> journeys;
    for (const Journey &one : member.profile.travel.value_or(Travel()).journeys)
        journeys.emplace_back(one.date, one.zone);
    const MoreHours more = hours.more.value_or(MoreHours());
    for (const DayOff &one : more.holidays)
        off.emplace_back(one.first, one.last);
    std::vector<std::tuple<qint64, qint64, qint64>> also;
    for (const DayHours &one : more.also)
        also.emplace_back(one.day, one.start, one.end);
    if (more.other) { // behind what no day is called
        also.emplace_back(-1, more.other->monday.toJulianDay(), more.other->days);
        also.emplace_back(-1, more.other->start, more.other->end);
        for (const DayHours &one : more.other->differing)
            also.emplace_back(-2 - one.day, one.start, one.end);
    }
    return std::tuple(std::move(journeys), std::move(also), member.profile.zone, member.profile.shown, hours.days, hours.start, hours.end, hours.quietStart,
                      hours.quietEnd, std::move(differing), std::move(off));
}

} // namespace

PeopleModel::PeopleModel(Replica &replica, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_replica(replica), m_clock(clock)
{
    connect(&replica, &Replica::changed, this, &PeopleModel::take);
    reload();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Profile &profile = at(index.row()).profile;
    if (role == Qt::DisplayRole)
        return profile.name;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const ClockText reader = mine();
        return PersonText(reader, m_clock.now()).sentence(profile);
    }
    return {};
}

ClockText PeopleModel::mine() const
{
    const auto zone = m_self ? zoneAt(m_self->profile, m_clock.now()) : std::nullopt;
    return ClockText(zone.value_or(QTimeZone::systemTimeZone()));
}

int PeopleModel::rowOf(MemberId member) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (at(int(row)).member == member)
            return int(row);
    }
    return -1;
}

void PeopleModel::take(const ChangeSet &change)
{
    if (change.everything || !change.members.isEmpty())
        reload();
}

void PeopleModel::reload()
{
    const auto self = m_replica.read().self();
    auto everyone = m_replica.everyone();
    const bool failed = !self || !everyone;
    if (failed != m_failed) {
        m_failed = failed;
        emit failedChanged();
    }
    if (failed)
        return;
    beginResetModel();
    m_everyone = std::move(*everyone);
    m_self.reset();
    Offsets offsets(m_clock.now());
    std::vector<std::pair<int, const Member *>> sorted;
    for (const Member &member : *m_everyone) {
        if (member.member == self->member)
            m_self = member;
        else if (!member.removed && member.role != Role::Bot)
            sorted.emplace_back(offsets.of(zoneIdAt(member.profile, m_clock.now())), &member);
    }
    std::ranges::stable_sort(sorted, {}, &std::pair<int, const Member *>::first); // by name already
    m_all.clear();
    for (const auto &[offset, member] : sorted)
        m_all.push_back(member);
    group();
    choose();
    endResetModel();
}

void PeopleModel::group()
{
    std::map<decltype(dayOf(Member{})), DayGroup> groups;
    if (m_self)
        groups[dayOf(*m_self)] = {*m_self, 1, true};
    for (const Member *member : m_all) {
        DayGroup &group = groups[dayOf(*member)];
        if (group.people == 0)
            group.example = *member;
        ++group.people;
    }
    m_groups.clear();
    for (auto &[day, group] : groups)
        m_groups.push_back(std::move(group));
}

std::vector<MemberId> PeopleModel::nearest() const
{
    std::vector<MemberId> found;
    if (auto people = m_replica.read().directPeople(NearestCount))
        found = std::move(*people);
    if (const auto threads = m_replica.read().threads(std::nullopt, std::nullopt, RecentThreads)) {
        for (const ThreadRow &row : *threads) {
            found.push_back(row.thread.lastAuthor);
            found.push_back(row.thread.author);
        }
    }
    return found;
}

void PeopleModel::choose()
{
    m_shown.resize(m_all.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    if (int(m_all.size()) <= NearestCount)
        return;
    QHash<MemberId, int> places;
    for (int i = 0; i < int(m_all.size()); ++i)
        places.insert(m_all[size_t(i)]->member, i);
    QSet<int> chosen;
    for (const MemberId &member : nearest()) {
        if (chosen.size() < NearestCount && places.contains(member))
            chosen.insert(places.value(member));
    }
    for (int i = 0; i < int(m_all.size()) && chosen.size() < NearestCount; ++i)
        chosen.insert(i);
    m_shown.assign(chosen.begin(), chosen.end());
    std::sort(m_shown.begin(), m_shown.end());
}

} // namespace meridian
