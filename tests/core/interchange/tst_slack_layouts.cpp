// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interchange/import_fixture.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// Exports as they come from other hands: packed on Windows, unpacked on a Mac, without a list of people, with what
// apps and canvases leave.

using namespace meridian;

namespace {

//! JSON with single quotes, which reads better in here.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '\x22');
}

const QByteArray People = json("[{'id':'U1','team_id':'T1','name':'ada'},{'id':'U2','team_id':'T1','name':'bo'}]");
const QByteArray OneChannel = json("[{'id':'C1','name':'general','members':['U1','U2']}]");

QByteArray said(const char *words, const QByteArray &more = {})
{
    return json("[{'type':'message','user':'U1','ts':'1500000001.000100','text':'") + words + json("'") + more + "}]";
}

} // namespace

class SlackLayoutsTest : public QObject {
    Q_OBJECT
    std::optional<ImportReport> report(ImportFixture &server, const QMap<QString, QByteArray> &files)
    {
        const auto done = server.import(server.zip(files));
        return done && server.faults().isEmpty() ? std::optional(*done) : std::nullopt;
    }

private slots:
    void packedOnWindows()
    {
        ImportFixture server;
        const auto found = report(server, {{"Team\\users.json", People}, {"Team\\channels.json", OneChannel},
                                           {"Team\\general\\2017-07-14.json", said("hello")}, {"..\\..\\evil.json", "[]"}});
        QVERIFY(found);
        QCOMPARE(found->messages, 1);
        QVERIFY(found->text().contains(QStringLiteral("outside the archive")));
    }
    void composedLetters()
    {
        ImportFixture server;
        const QString composed = QStringLiteral("caf\u00e9"), apart = QStringLiteral("cafe\u0301");
        const auto found = report(server, {{"users.json", People},
                                           {"channels.json", json("[{'id':'C1','name':'") + composed.toUtf8() + json("'}]")},
                                           {apart + "/2017-07-14.json", said("hello")}});
        QVERIFY(found);
        QCOMPARE(found->messages, 1);
    }
    void deepInFoldersAndWithoutPublicChannels()
    {
        ImportFixture server;
        const auto found = report(server, {{"a/b/users.json", People}, {"a/b/dms.json", json("[{'id':'D1','members':['U1','U2']}]")},
                                           {"a/b/D1/2017-07-14.json", said("hello")}});
        QVERIFY(found);
        QCOMPARE(found->messages, 1);
    }
    void daysInAFolderNamedAsTheId()
    {
        ImportFixture server;
        const auto found = report(server, {{"users.json", People}, {"channels.json", OneChannel}, {"C1/2017-07-14.json", said("hello")}});
        QVERIFY(found);
        QCOMPARE(found->messages, 1);
    }
    //! A direct conversation stays one where the other is no member of the team, and everybody is a member where
    //! nobody says who is.
    void peopleWhomNoListNames()
    {
        ImportFixture server;
        const auto found = report(server, {{"users.json", People}, {"channels.json", json("[{'id':'C1','name':'general','members':['U1','U8']}]")},
                                           {"dms.json", json("[{'id':'D1','members':['U1','U9']}]")}, {"D1/2017-07-14.json", said("hello")}});
        QVERIFY(found);
        QCOMPARE(server.number("SELECT count(*) FROM channel WHERE kind = 'direct'"), 1);
        QVERIFY(found->text().contains(QStringLiteral("names somebody")));
        ImportFixture bare;
        QVERIFY(report(bare, {{"channels.json", OneChannel}, {"general/2017-07-14.json", said("hello")}}));
        QCOMPARE(bare.number("SELECT count(*) FROM membership WHERE member IN (SELECT member FROM member WHERE NOT removed)"), 2);
    }
    //! What an app shows is in its blocks; its text is what a notification said.
    void appsAreShownAsTheyLooked()
    {
        ImportFixture server;
        const auto found = report(server, {{"users.json", People}, {"channels.json", OneChannel},
            {"general/2017-07-14.json", said("Deploy done", json(",'blocks':[{'type':'section','text':{'type':'mrkdwn','text':'*Build 47* is live'}},{'type':'table','rows':[[{'type':'raw_text','text':'left'},{'type':'raw_text','text':'right'}]]}]"))}});
        QVERIFY(found);
        const QString text = server.text("SELECT text FROM message");
        QVERIFY2(text.contains(QStringLiteral("**Build 47** is live")) && text.contains(QStringLiteral("left · right")), qPrintable(text));
    }
    void whatStaysInSlackIsNamed()
    {
        ImportFixture server;
        const auto found = report(server, {{"users.json", People}, {"channels.json", OneChannel}, {"canvases.json", "[]"},
                                           {"FC:F1:Plan/2017-07-14.json", said("on a canvas")}, {"integration_logs.json", "[]"},
                                           {"general/2017-07-14.json", said("one") + said("two")}});
        QVERIFY(found);
        for (const char *words : {"2 × Canvases", "noted about its apps", "goes on after its list"})
            QVERIFY2(found->text().contains(QString::fromUtf8(words)), qPrintable(found->text()));
    }
    //! For programs: these keys and no others.
    void theReportsKeys()
    {
        ImportFixture server;
        const QMap<QString, QByteArray> files{{"users.json", People}, {"channels.json", OneChannel}, {"general/2017-07-14.json", said("hello")}};
        const auto keys = [&] {
            const auto found = report(server, files);
            return found ? QJsonDocument::fromJson(found->json()).object() : QJsonObject();
        };
        const QStringList expected{"channels", "edited", "messages", "reacted_messages", "skipped", "thread_parents", "thread_replies", "users"};
        QCOMPARE(keys().keys(), expected);
        const QJsonObject again = keys();
        QCOMPARE(again.keys(), expected);
        QVERIFY(QJsonDocument(again).toJson().contains("already"));
    }
};

QTEST_GUILESS_MAIN(SlackLayoutsTest)
#include "tst_slack_layouts.moc"
