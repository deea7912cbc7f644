// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place.h"
#include <QTest>

using namespace meridian;

class PlaceTest : public QObject {
    Q_OBJECT
    SeededRandom m_random{7};
    template<typename AnyId>
    AnyId id() { return AnyId::create({1'000}, m_random); }

private slots:
    void textComesBack()
    {
        for (const Place &place : {Place::inbox(), Place::inbox(id<ThreadId>()), Place::of(id<ChannelId>()),
                                   Place::of(id<ChannelId>(), id<ThreadId>()), Place::outbox(),
                                   Place::newThread(id<ThreadId>()), Place::documents(), Place::documents(id<ChannelId>()),
                                   Place::of(id<DocumentId>()), Place::of(id<DocumentId>(), id<ThreadId>()),
                                   Place::of(id<MemberId>()), Place::teamDay(), Place::tasks(), Place::tasks(id<TaskId>()), Place::tasks(id<ChannelId>()),
                                   Place::tasks(id<ChannelId>(), id<TaskId>())})
            QCOMPARE(Place::fromText(place.toText()), place);
    }
    void unknownTextIsTheInbox()
    {
        for (const char *text : {"", "chores//", "channel/nonsense/", "new//", "person///", "a/b/c/d"})
            QCOMPARE(Place::fromText(QString::fromLatin1(text)), Place::inbox());
    }
    void backAndForward()
    {
        PlaceHistory history;
        QVERIFY(!history.back());
        const Place a = Place::inbox(), b = Place::of(id<ChannelId>()), c = Place::outbox();
        for (const Place &place : {a, b, b, c})
            history.visit(place);
        QVERIFY(!history.forward());
        QCOMPARE(history.back(), b);
        QCOMPARE(history.back(), a);
        QVERIFY(!history.back());
        QCOMPARE(history.forward(), b);
        history.visit(a); // what was ahead is forgotten
        QVERIFY(!history.forward());
        QCOMPARE(history.back(), b);
    }
    void aSentDraftIsForgotten()
    {
        PlaceHistory history;
        const Place draft = Place::newThread(id<ThreadId>());
        history.visit(Place::inbox());
        history.visit(draft);
        history.visit(Place::outbox());
        history.forget(draft);
        QCOMPARE(history.back(), Place::inbox());
        QCOMPARE(history.forward(), Place::outbox());
    }
};

QTEST_GUILESS_MAIN(PlaceTest)
#include "tst_place.moc"
