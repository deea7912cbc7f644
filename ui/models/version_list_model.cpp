// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/version_list_model.h"
#include "core/base/log.h"
#include "core/model/whereabouts.h"
#include "core/time/wall_clock.h"
#include "ui/widgets/person_text.h"
#include <algorithm>

namespace meridian {

VersionListModel::VersionListModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_replica(replica), m_book(book), m_clock(clock)
{
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (!m_document.isNull() && (change.everything || change.documents.contains(m_document)))
            read();
    });
    connect(&book, &MemberBook::changed, this, [this] { rebuild(); });
}

void VersionListModel::open(DocumentId document)
{
    if (document == m_document)
        return;
    m_document = document;
    m_changes.clear();
    m_present.clear();
    m_versions.clear();
    read();
}

void VersionListModel::read()
{
    Health health = Health::Ready;
    if (!m_document.isNull()) {
        auto versions = m_replica.documents().versions(m_document);
        if (versions) {
            if (*versions == m_versions && !m_rows.empty())
                return; // something else about the document changed
            m_versions = std::move(*versions);
        } else {
            health = Health::Failed;
            qCWarning(lcUi).noquote() << logLine(QLatin1StringView("versions.unread"),
                                                 {{QLatin1StringView("detail"), versions.error().detail}});
        }
    }
    rebuild();
    if (health != m_health) {
        m_health = health;
        emit healthChanged();
    }
}

//! Versions are few (the unnamed ones are 200 at most), and they come one at a time: the list is made anew.
void VersionListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (!m_document.isNull()) {
        QDate day = wallTime(m_book.zone(), m_clock.now()).date;
        m_rows.push_back({Kind::Day, dayName(day), {}, {}});
        m_rows.push_back({Kind::Now, {}, {}, {}});
        for (const DocumentVersion &version : m_versions) {
            const QDate its = wallTime(m_book.zone(), version.at).date;
            if (its != day)
                m_rows.push_back({Kind::Day, dayName(its), {}, {}});
            day = its;
            const auto change = m_changes.constFind(version.version);
            m_rows.push_back({Kind::Version, {}, version, change == m_changes.constEnd() ? std::nullopt : std::optional(*change)});
        }
    }
    endResetModel();
}

void VersionListModel::setPresent(std::vector<MemberId> members)
{
    if (members == m_present)
        return;
    m_present = std::move(members);
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).kind == Kind::Now)
            emit dataChanged(index(row), index(row));
    }
}

void VersionListModel::setChange(VersionId version, const TextChange &change)
{
    m_changes.insert(version, change);
    const int row = rowOf(version);
    if (row < 0)
        return;
    m_rows[size_t(row)].change = change;
    emit dataChanged(index(row), index(row));
}

void VersionListModel::takeTime()
{
    if (!m_rows.empty() && m_rows.front().text != dayName(wallTime(m_book.zone(), m_clock.now()).date))
        rebuild();
}

int VersionListModel::rowOf(VersionId version) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.kind == Kind::Version && row.version.version == version;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<DocumentVersion> VersionListModel::before(VersionId version) const
{
    const auto found = std::ranges::find(m_versions, version, &DocumentVersion::version);
    return found == m_versions.end() || found + 1 == m_versions.end() ? std::nullopt : std::optional(*(found + 1));
}

// ---- Words ----

QString VersionListModel::dayName(QDate day) const
{
    const QDate today = wallTime(m_book.zone(), m_clock.now()).date;
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    const QLocale locale;
    return day.year() == today.year() ? locale.toString(day, tr("dddd d MMMM", "a day of this year"))
                                      : locale.toString(day, tr("dddd d MMMM yyyy", "a day of another year"));
}

QString VersionListModel::titleOf(const DocumentVersion &version, Day day) const
{
    const ClockText mine(m_book.zone());
    const QString when = day == Day::Said ? mine.time(version.at) : mine.ofMessage(version.at, m_clock.now());
    return version.name.isEmpty() ? when : tr("%1, %2", "when a version was kept, and its name").arg(when, version.name);
}

QString VersionListModel::whoOf(const DocumentVersion &version) const
{
    const Member *member = m_book.find(version.author);
    const QString name = m_book.callName(version.author);
    const auto zone = member ? zoneAt(member->profile, version.at) : std::nullopt;
    if (!zone || zone->offsetFromUtc(version.at.utc()) == m_book.zone().offsetFromUtc(version.at.utc()))
        return name;
    const ClockText mine(m_book.zone());
    return tr("%1, %2 in %3", "who, when on their clock, and where")
        .arg(name, PersonText(mine, version.at).clock(member->profile), cityAt(member->profile, version.at));
}

QString VersionListModel::whoIsHere() const
{
    const auto name = [this](size_t i) { return m_book.callName(m_present[i]); };
    switch (m_present.size()) {
    case 0: return tr("As it is now");
    case 1: return tr("%1 is editing").arg(name(0));
    case 2: return tr("%1 and %2 are editing").arg(name(0), name(1));
    default: return tr("%1, %2 and %n others are editing", nullptr, int(m_present.size()) - 2).arg(name(0), name(1));
    }
}

QString VersionListModel::changeWords(const std::optional<TextChange> &change)
{
    if (!change)
        return {};
    const int added = int(change->wordsAdded), removed = int(change->wordsRemoved);
    if (added == 0 && removed == 0)
        return change->lettersAdded + change->lettersRemoved > 0 ? tr("Small changes") : tr("No words changed");
    QStringList parts;
    if (added > 0)
        parts << tr("%n words added", nullptr, added);
    if (removed > 0)
        parts << tr("%n words removed", nullptr, removed);
    return parts.join(QStringLiteral(", "));
}

// ---- The model ----

int VersionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags VersionListModel::flags(const QModelIndex &index) const
{
    const bool day = index.isValid() && at(index.row()).kind == Kind::Day;
    return day ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

QVariant VersionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Row &row = at(index.row());
    switch (row.kind) {
    case Kind::Day: return row.text;
    case Kind::Now: return role == Qt::DisplayRole ? tr("Now") : tr("Now. %1").arg(whoIsHere());
    case Kind::Version: break;
    }
    if (role == Qt::DisplayRole)
        return titleOf(row.version, Day::Said);
    QStringList parts{row.version.name.isEmpty() ? tr("Version of %1").arg(titleOf(row.version, Day::Unsaid))
                                                 : tr("Named version of %1").arg(titleOf(row.version, Day::Unsaid)),
                      whoOf(row.version)};
    if (const QString change = changeWords(row.change); !change.isEmpty())
        parts << change;
    if (row.version.seq >= PendingSeq)
        parts << tr("Waiting for a connection");
    return parts.join(QStringLiteral(". "));
}

} // namespace meridian
