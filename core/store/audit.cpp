// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"
#include "core/store/draft_rows.h"
#include "core/store/entity_rows.h"
#include "core/store/event_log.h"
#include "core/store/projection.h"
#include "core/store/task_rows.h"
#include "core/store/team_rows.h"
#include <array>

namespace meridian {
namespace {

constexpr int EventsAtOnce = 2000;
constexpr qsizetype SentencesPerTable = 5;
constexpr std::array ProjectedTables{"workspace", "member", "channel", "membership", "thread", "thread_note",
                                      "thread_move", "told", "message",
                                    "message_version", "reaction", "standing", "channel_follow", "mention", "asking", "message_ask", "missing_thread", "draft",
                                    "picture", "document", "document_move", "comment", "document_version", "favourite",
                                    "task", "task_note", "task_link", "task_view", "agreement", "agreement_reading", 
                                    "check_in", "check_in_answer", "check_in_own", "attention"};

void checkFile(StatementCache &sql, QStringList &wrong)
{
    auto query = sql("PRAGMA integrity_check(20)");
    while (query.next()) {
        if (query.text(0) != QStringLiteral("ok"))
            wrong.append(QStringLiteral("Database file: %1.").arg(query.text(0)));
    }
}

void checkLog(StatementCache &sql, QStringList &wrong)
{
    auto query = sql("SELECT count(*), coalesce(min(seq), 1), coalesce(max(seq), 0), count(DISTINCT op_id) FROM event_log");
    if (!query.next())
        return;
    if (query.number(1) != 1 || query.number(2) != query.number(0))
        wrong.append(QStringLiteral("Log: %1 events stand from %2 to %3, so some are missing.")
                         .arg(query.number(0)).arg(query.number(1)).arg(query.number(2)));
    if (query.number(3) != query.number(0))
        wrong.append(QStringLiteral("Log: %1 events have only %2 op ids.").arg(query.number(0)).arg(query.number(3)));
}

//! In a file of its own that goes with it: a log may be larger than memory.
StoreResult<std::unique_ptr<SQLite::Database>> temporaryDatabase()
{
    return guarded([] {
        auto database =
            std::make_unique<SQLite::Database>("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database->exec("PRAGMA journal_mode=MEMORY");
        database->exec("PRAGMA synchronous=OFF");
        database->exec("PRAGMA cache_size=-32768");
        return database;
    });
}

StoreResult<std::unique_ptr<SQLite::Database>> rebuild(SQLite::Database &database)
{
    auto fresh = temporaryDatabase();
    if (!fresh)
        return fresh;
    if (auto done = migrate(**fresh, projectionMigrations()); !done)
        return std::unexpected(done.error());
    EventLog log(database);
    Projection projection(**fresh);
    ChangeSet change;
    for (Seq after = 0;;) {
        const auto events = log.read(after, EventsAtOnce);
        if (!events)
            return std::unexpected(events.error());
        if (events->empty())
            return fresh;
        const auto applied = inTransaction(**fresh, [&]() -> StoreResult<void> {
            for (const Event &event : *events) {
                if (auto done = projection.applyLoosely(event, change); !done)
                    return done;
            }
            return projection.settle();
        });
        if (!applied)
            return std::unexpected(applied.error());
        after = events->back().seq;
        change = {};
    }
}

QString shown(SQLite::Statement &row)
{
    QStringList values;
    for (int i = 0; i < row.getColumnCount(); ++i) {
        const auto column = row.getColumn(i);
        if (column.isBlob())
            values.append(QString::fromLatin1(QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes()).toHex()));
        else
            values.append(column.isNull() ? QStringLiteral("-") : QString::fromUtf8(column.getText()));
    }
    return values.join(u' ');
}

//! All columns of a table in the order of its key; both databases have the same schema.
std::unique_ptr<SQLite::Statement> tableRows(SQLite::Database &database, const char *table)
{
    const std::string name = table;
    SQLite::Statement keys(database, "SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_info('"
                                         + name + "') WHERE pk > 0 ORDER BY pk)");
    keys.executeStep();
    return std::make_unique<SQLite::Statement>(
        database, "SELECT * FROM " + name + " ORDER BY " + keys.getColumn(0).getString());
}

void compareTable(SQLite::Database &held, SQLite::Database &rebuilt, const char *table, QStringList &wrong)
{
    const auto left = tableRows(held, table), right = tableRows(rebuilt, table);
    qsizetype found = 0;
    for (;;) {
        const bool one = left->executeStep(), other = right->executeStep();
        if (!one && !other)
            return;
        const QString here = one ? shown(*left) : QStringLiteral("nothing");
        const QString there = other ? shown(*right) : QStringLiteral("nothing");
        if (here == there)
            continue;
        wrong.append(QStringLiteral("Table %1: holds “%2” where the log gives “%3”.")
                         .arg(QLatin1StringView(table), here.left(300), there.left(300)));
        if (++found == SentencesPerTable || !one || !other) {
            wrong.append(QStringLiteral("Table %1: what follows was not compared.").arg(QLatin1StringView(table)));
            return;
        }
    }
}

void addTeamRows(StatementCache &sql, Rows &rows)
{
    for (auto query = sql("SELECT " MERIDIAN_AGREEMENT_COLUMNS " FROM agreement ORDER BY channel, seq"); query.next();)
        rows.agreements.push_back(rows::agreementAt(query));
    for (auto query = sql("SELECT channel, member, seq FROM agreement_reading ORDER BY channel, member"); query.next();)
        rows.agreementReadings.push_back({query.id<ChannelId>(0), query.id<MemberId>(1), query.number(2)});
    for (auto query = sql("SELECT " MERIDIAN_CHECK_IN_COLUMNS " FROM check_in ORDER BY check_in"); query.next();)
        rows.checkIns.push_back(rows::checkInAt(query));
    for (auto query = sql("SELECT " MERIDIAN_ANSWER_COLUMNS " FROM check_in_answer ORDER BY check_in, round, member"); query.next();)
        rows.checkInAnswers.push_back(rows::answerAt(query));
    for (auto query = sql("SELECT " MERIDIAN_CHECK_IN_OWN_COLUMNS " FROM check_in_own ORDER BY member, check_in, round"); query.next();)
        rows.checkInOwn.push_back(rows::checkInOwnAt(query));
    for (auto query = sql("SELECT " MERIDIAN_ATTENTION_COLUMNS " FROM attention ORDER BY member"); query.next();)
        rows.attentions.push_back(rows::attentionAt(query));
}

} // namespace

StoreResult<Rows> allRows(SQLite::Database &database)
{
    return guarded([&] {
        StatementCache sql(database);
        Rows rows;
        for (auto query = sql("SELECT " MERIDIAN_MEMBER_COLUMNS " FROM member ORDER BY member"); query.next();)
            rows.members.push_back(rows::memberAt(query));
        for (auto query = sql("SELECT " MERIDIAN_CHANNEL_COLUMNS " FROM channel ORDER BY channel"); query.next();)
            rows.channels.push_back(rows::channelAt(query));
        for (auto query = sql("SELECT " MERIDIAN_MEMBERSHIP_COLUMNS " FROM membership ORDER BY channel, member"); query.next();)
            rows.memberships.push_back(rows::membershipAt(query));
        for (auto query = sql("SELECT " MERIDIAN_THREAD_COLUMNS " FROM thread ORDER BY thread"); query.next();)
            rows.threads.push_back(rows::threadAt(query));
        for (auto query = sql("SELECT " MERIDIAN_ASK_COLUMNS " FROM message_ask ORDER BY thread, seq"); query.next();)
            rows.asks.push_back(rows::askAt(query));
        for (auto query = sql("SELECT " MERIDIAN_NOTE_COLUMNS " FROM thread_note ORDER BY thread, seq"); query.next();)
            rows.notes.push_back(rows::noteAt(query));
        for (auto query = sql("SELECT " MERIDIAN_MESSAGE_COLUMNS " FROM message ORDER BY thread, seq"); query.next();)
            rows.messages.push_back(rows::messageAt(query));
        for (auto query = sql("SELECT message, member, emoji, seq FROM reaction ORDER BY message, emoji, member"); query.next();)
            rows.reactions.push_back({query.id<MessageId>(0), query.id<MemberId>(1), query.text(2), query.number(3)});
        for (auto query = sql("SELECT message, seq, at, text FROM message_version ORDER BY message, seq"); query.next();)
            rows.versions.push_back({query.id<MessageId>(0), query.number(1), query.instant(2), query.text(3)});
        for (auto query = sql("SELECT " MERIDIAN_STANDING_COLUMNS " FROM standing ORDER BY thread, member"); query.next();)
            rows::add(rows.standings, rows::standingAt(query));
        for (auto query = sql("SELECT member, channel, level FROM channel_follow ORDER BY channel, member"); query.next();)
            rows.follows.push_back({query.id<MemberId>(0), query.id<ChannelId>(1), query.name<ChannelLevel>(2)});
        for (auto query = sql("SELECT " MERIDIAN_DRAFT_COLUMNS " FROM draft ORDER BY member, draft"); query.next();)
            rows.drafts.push_back(DraftRows::at(query));
        for (auto query = sql("SELECT member, picture FROM picture ORDER BY member"); query.next();)
            rows.pictures.push_back({query.id<MemberId>(0), query.blob(1)});
        for (auto query = sql("SELECT " MERIDIAN_DOCUMENT_COLUMNS " FROM document ORDER BY document"); query.next();)
            rows.documents.push_back(rows::documentAt(query));
        for (auto query = sql("SELECT " MERIDIAN_COMMENT_COLUMNS " FROM comment ORDER BY thread"); query.next();)
            rows.comments.push_back(rows::commentAt(query));
        for (auto query = sql("SELECT " MERIDIAN_VERSION_COLUMNS " FROM document_version ORDER BY document, version"); query.next();)
            rows.documentVersions.push_back(rows::versionAt(query));
        for (auto query = sql("SELECT member, document FROM favourite ORDER BY document, member"); query.next();)
            rows.favourites.push_back({query.id<MemberId>(0), query.id<DocumentId>(1)});
        for (auto query = sql("SELECT " MERIDIAN_TASK_COLUMNS ", task.notes FROM task ORDER BY task"); query.next();) {
            rows.tasks.push_back(rows::taskAt(query));
            rows.tasks.back().notes = query.text(rows::TaskColumns);
        }
        for (auto query = sql("SELECT " MERIDIAN_TASK_NOTE_COLUMNS " FROM task_note ORDER BY task, seq"); query.next();)
            rows.taskNotes.push_back(rows::taskNoteAt(query));
        for (auto query = sql("SELECT task, other, relation FROM task_link ORDER BY task, other, relation"); query.next();)
            rows.taskLinks.push_back({query.id<TaskId>(0), query.id<TaskId>(1), query.name<TaskRelation>(2)});
        for (auto query = sql("SELECT " MERIDIAN_TASK_VIEW_COLUMNS " FROM task_view ORDER BY member, view"); query.next();)
            rows.taskViews.push_back(rows::taskViewAt(query));
        addTeamRows(sql, rows);
        return rows;
    });
}

StoreResult<QStringList> audit(SQLite::Database &database)
{
    QStringList wrong;
    const auto file = guarded([&] {
        StatementCache sql(database);
        checkFile(sql, wrong);
        checkLog(sql, wrong);
    });
    if (!file)
        return std::unexpected(file.error());
    auto rebuilt = rebuild(database);
    if (!rebuilt)
        return std::unexpected(rebuilt.error());
    const auto compared = guarded([&] {
        for (const char *table : ProjectedTables)
            compareTable(database, **rebuilt, table, wrong);
    });
    if (!compared)
        return std::unexpected(compared.error());
    return wrong;
}

} // namespace meridian
