// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/crdt/doc.h"
#include <QTest>
#include <memory>
#include <vector>

using namespace meridian;
using namespace meridian::crdt;

// Where nobody watches, a deletion moves the edge of an item; where somebody does, the item is cut, kept to the end of the step,
// and joined. Both must leave the same elements, to the byte.
class EdgesTest : public QObject {
    Q_OBJECT

    struct Writer {
        Writer(quint64 client, bool isWatched) : doc(ClientId{client}), text(doc.text(u"t"))
        {
            if (isWatched)
                doc.observe(text, [](const TextEvent &) {});
            doc.observe([this](const UpdateEvent &event) { update += event.update.toByteArray(); });
        }
        QByteArray take() { return std::exchange(update, {}); }
        Doc doc;
        TextRef text;
        QByteArray update;
    };
    //! One person: two replicas that are told the same.
    struct Person {
        explicit Person(quint64 client) : plain(client, false), watched(client, true) {}
        Writer plain, watched;
    };

    static void edit(Writer &writer, SeededRandom random)
    {
        Transaction tx(writer.doc);
        for (quint64 left = 1 + random.below(3); left > 0; --left) {
            const auto length = quint64(writer.text.length());
            const auto at = qsizetype(random.below(length + 1));
            if (length > 0 && random.chance(55))
                writer.text.remove(tx, at, qsizetype(1 + random.below(random.chance(80) ? 2 : 9)));
            else
                writer.text.insert(tx, at, random.chance(15) ? QStringLiteral("a🙂b") : QStringLiteral("wörd").left(qsizetype(1 + random.below(4))));
        }
    }

private slots:
    void aMovedEdgeIsACutAndAJoin()
    {
        for (quint64 seed = 1; seed <= 60; ++seed) {
            SeededRandom random(seed);
            std::vector<std::unique_ptr<Person>> people;
            for (quint64 client = 1; client <= 3; ++client)
                people.push_back(std::make_unique<Person>(client));
            std::vector<std::vector<QByteArray>> inboxes(people.size());
            for (int round = 0; round < 120; ++round) {
                const size_t who = random.below(people.size());
                Person &person = *people[who];
                if (!inboxes[who].empty() && random.chance(40)) {
                    const size_t which = random.below(inboxes[who].size());
                    const QByteArray update = inboxes[who][which];
                    inboxes[who].erase(inboxes[who].begin() + qptrdiff(which));
                    QVERIFY(person.plain.doc.apply(update));
                    QVERIFY(person.watched.doc.apply(update));
                    (void)person.plain.take();
                    (void)person.watched.take();
                } else {
                    const SeededRandom same(random.below(1'000'000'000));
                    edit(person.plain, same);
                    edit(person.watched, same);
                    const QByteArray update = person.plain.take();
                    QCOMPARE(update.toHex(), person.watched.take().toHex());
                    for (size_t other = 0; other < people.size() && !update.isEmpty(); ++other) {
                        if (other != who)
                            inboxes[other].push_back(update);
                    }
                }
                QVERIFY2(person.plain.doc.encode() == person.watched.doc.encode(), qPrintable(QString::number(seed)));
                QCOMPARE(person.plain.text.toString(), person.watched.text.toString());
            }
        }
    }

    void backspaceLeavesOneDeletedRun()
    {
        Writer writer(1, false);
        { Transaction tx(writer.doc); writer.text.insert(tx, 0, u"abcdef"); }
        for (qsizetype at = 5; at > 2; --at) {
            Transaction tx(writer.doc);
            writer.text.remove(tx, at, 1);
        }
        for (int i = 0; i < 2; ++i) {
            Transaction tx(writer.doc);
            writer.text.remove(tx, 0, 1);
        }
        QCOMPARE(writer.text.toString(), QStringLiteral("c"));
        // Two deleted letters, one that is there, three deleted ones: three structs.
        QCOMPARE(writer.doc.encode().toHex(), QByteArray("01030100" "01010174" "02" "84010101" "63" "81010203" "01010200020303"));
    }
};

QTEST_GUILESS_MAIN(EdgesTest)
#include "tst_edges.moc"
