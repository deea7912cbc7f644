// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/slack_import.h"
#include "core/interchange/slack_archive.h"
#include "core/interchange/slack_channels.h"
#include "core/interchange/slack_history.h"
#include "core/store/database.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <map>

namespace meridian {
namespace {

using Code = ImportError::Code;

//! More room for the tables' trees while hundreds of thousands of rows are added.
class LargeCache {
public:
    explicit LargeCache(SQLite::Database &database)
        : m_database(database)
    {
        try {
            m_before = m_database.execAndGet("PRAGMA cache_size").getInt();
            m_database.exec("PRAGMA cache_size=-98304");
        } catch (const SQLite::Exception &) {
            m_before = 0; // slower, not wrong
        }
    }
    ~LargeCache()
    {
        if (m_before != 0)
            m_database.tryExec("PRAGMA cache_size=" + std::to_string(m_before));
    }
    LargeCache(const LargeCache &) = delete;
    LargeCache &operator=(const LargeCache &) = delete;

private:
    SQLite::Database &m_database;
    int m_before = 0;
};

//! One run of an import: reads list after list, then channel after channel.
class SlackImport final : SlackNames {
public:
    SlackImport(const SlackArchive &archive, ImportWriter &writer, Instant now,
                const ImportProgressCall &progress, ImportReport &report)
        : m_archive(archive)
        , m_writer(writer)
        , m_ids(scope())
        , m_people(writer, m_ids, now, report)
        , m_channels(writer, m_ids, m_people, now, report)
        , m_history({m_writer, m_ids, m_people, *this, now, report})
        , m_call(progress)
        , m_report(report)
    {
        m_progress.totalBytes = archive.totalBytes();
    }

    [[nodiscard]] ImportStep run()
    {
        if (m_writer.isEmpty())
            return std::unexpected(ImportError{Code::NoWorkspace, {}});
        if (!m_archive.list(QStringLiteral("users.json"))) {
            m_people.expectNoList();
            m_report.skip(
                QStringLiteral("The export has no list of people; they come in by their ids."), {});
        }
        auto step = readList(QStringLiteral("users.json"),
                             [&](const QJsonObject &user) { return m_people.add(user); });
        for (const QString &list : channelLists()) {
            if (step)
                step = readList(list, [&](const QJsonObject &channel) {
                    return m_channels.add(channel, list);
                });
        }
        for (const SlackChannels::Entry &channel : m_channels.entries()) {
            if (step)
                step = readChannel(channel);
        }
        if (step)
            reportStrayFolders();
        m_report.addedEvents = m_writer.added();
        m_report.knownEvents = m_writer.known();
        return step;
    }

    [[nodiscard]] static QStringList channelLists()
    {
        return {"channels.json", "groups.json", "dms.json", "mpims.json"};
    }

private:
    [[nodiscard]] std::optional<MemberId> member(const QString &slackUser) const override
    {
        const SlackPeople::Person *person = m_people.find(slackUser);
        return person ? std::optional(person->member) : std::nullopt;
    }
    [[nodiscard]] QString channelName(const QString &slackChannel) const override
    {
        return m_channels.nameOf(slackChannel);
    }

    //! Slack's ids are unique within a team: the one that most people of the list belong to.
    [[nodiscard]] QString scope() const
    {
        std::map<QString, int> teams;
        ImportReport ignored; // what is wrong with the list is reported when it is brought in
        if (const auto *users = m_archive.list(QStringLiteral("users.json"))) {
            m_archive.read(
                *users,
                [&](const QJsonObject &user, qsizetype) {
                    const QString team = user.value("team_id").toString();
                    if (!team.isEmpty() && teams.size() < 1000)
                        ++teams[team.left(limits::Short)];
                    return true;
                },
                ignored);
        }
        const auto most
            = std::ranges::max_element(teams, {}, [](const auto &one) { return one.second; });
        return QStringLiteral("slack:%1:").arg(most == teams.end() ? QString() : most->first);
    }

    //! Tells how far this is, and hears whether to go on.
    [[nodiscard]] ImportStep report()
    {
        m_progress.messages = m_report.messages;
        if (m_call && m_call(m_progress) == ImportAnswer::Cancel)
            return std::unexpected(ImportError{Code::Cancelled, {}});
        return {};
    }

    [[nodiscard]] ImportStep
    readEntry(const SlackArchive::Entry &entry,
              const std::function<ImportStep(const QJsonObject &, qsizetype)> &each)
    {
        constexpr qint64 Often = 256;
        ImportStep step;
        qint64 count = 0, bytes = 0;
        const qint64 before = m_progress.doneBytes;
        m_archive.read(
            entry,
            [&](const QJsonObject &object, qsizetype size) {
                bytes += size;
                step = each(object, size);
                if (step && ++count % Often == 0) {
                    m_progress.doneBytes = before + std::min(bytes, entry.bytes);
                    step = report();
                }
                return step.has_value();
            },
            m_report);
        m_progress.doneBytes = before + entry.bytes;
        return step ? report() : step;
    }

    [[nodiscard]] ImportStep readList(const QString &name,
                                      const std::function<ImportStep(const QJsonObject &)> &each)
    {
        const SlackArchive::Entry *list = m_archive.list(name);
        return list
            ? readEntry(*list, [&](const QJsonObject &object, qsizetype) { return each(object); })
            : ImportStep();
    }

    [[nodiscard]] ImportStep readChannel(const SlackChannels::Entry &channel)
    {
        m_history.start(channel);
        const auto found = m_archive.folders().constFind(folderOf(channel));
        if (found != m_archive.folders().constEnd()) {
            for (const SlackArchive::Entry &day : *found) {
                const auto step = readEntry(day, [&](const QJsonObject &message, qsizetype bytes) {
                    return m_history.add(message, bytes, day.name);
                });
                if (!step)
                    return step;
            }
        }
        if (auto step = m_history.finish(); !step)
            return step;
        if (auto step = m_channels.archive(channel); !step)
            return step;
        return report();
    }

    //! Named as the channel; where two have one name, or somebody else made the export, as its id.
    [[nodiscard]] QString folderOf(const SlackChannels::Entry &channel) const
    {
        const bool isNamed = m_archive.folders().contains(channel.folder) || m_channels.hasFolder(channel.slackId);
        return isNamed ? channel.folder : channel.slackId;
    }

    void reportStrayFolders()
    {
        QSet<QString> read;
        for (const SlackChannels::Entry &channel : m_channels.entries())
            read.insert(folderOf(channel));
        for (auto folder = m_archive.folders().constBegin();
             folder != m_archive.folders().constEnd(); ++folder) {
            if (!read.contains(folder.key()))
                m_report.skip(QStringLiteral("The day lies in a folder that belongs to no channel of the lists."),
                              folder.key(), qint64(folder->size()));
        }
    }

    const SlackArchive &m_archive;
    ImportWriter &m_writer;
    ImportedIds m_ids;
    SlackPeople m_people;
    SlackChannels m_channels;
    SlackHistory m_history;
    const ImportProgressCall &m_call;
    ImportProgress m_progress;
    ImportReport &m_report;
};

} // namespace

std::expected<ImportReport, ImportError> importSlack(SQLite::Database &serverDatabase,
                                                     const QString &zipPath, const Clock &clock,
                                                     const ImportProgressCall &progress)
{
    ImportReport report;
    const auto archive = SlackArchive::open(zipPath, report);
    if (!archive)
        return std::unexpected(archive.error());
    const QStringList lists = SlackImport::channelLists();
    if (std::ranges::none_of(lists, [&](const QString &list) { return (*archive)->list(list); }))
        return std::unexpected(ImportError{Code::NotAnExport, {}});

    const LargeCache cache(serverDatabase);
    ImportStep step;
    const auto done = inTransaction(serverDatabase, [&]() -> StoreResult<void> {
        const auto writer = ImportWriter::create(serverDatabase);
        step = writer ? SlackImport(**archive, **writer, clock.now(), progress, report).run()
                      : std::unexpected(writer.error());
        if (step)
            step = (*writer)->settle();
        if (!step)
            return std::unexpected(
                StoreError{StoreError::Code::Misuse, step.error().detail}); // rolls all of it back
        return {};
    });
    if (!step)
        return std::unexpected(step.error());
    if (!done)
        return std::unexpected(importError(done.error()));
    return report;
}

} // namespace meridian
