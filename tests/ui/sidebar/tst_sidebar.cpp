// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/store/replica_store.h"
#include "tests/ui/look_fixture.h"
#include "ui/sidebar/nav_button.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebar_foot.h"
#include "ui/sidebar/sidebar_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/day_curve.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

//! Real stores in a temporary folder, and the design's team in them.
class SidebarTest : public QObject {
    Q_OBJECT
    LookFixture m_fixture;
    std::unique_ptr<SeededRandom> m_random;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ReplicaStore> m_store;
    std::unique_ptr<Replica> m_replica;
    Rows m_rows;
    Seq m_seq = 10;

    Member &person(const QString &name, const QString &zone, int start = 540, int end = 1080)
    {
        Member member;
        member.member = MemberId::create(m_fixture.clock.now(), *m_random);
        member.profile = profile(name, {}, zone, start, end);
        m_rows.members.push_back(member);
        return m_rows.members.back();
    }
    Channel channel(const QString &name, ChannelKind kind = ChannelKind::Public)
    {
        Channel channel;
        channel.channel = ChannelId::create(m_fixture.clock.now(), *m_random);
        channel.name = name;
        channel.kind = kind;
        return channel;
    }
    void add(const Channel &channel)
    {
        m_rows.channels.push_back(channel);
        m_rows.memberships.push_back({channel.channel, me()});
    }
    Thread thread(const Channel &channel)
    {
        Thread thread;
        thread.thread = ThreadId::create(m_fixture.clock.now(), *m_random);
        thread.channel = channel.channel;
        thread.subject = QStringLiteral("Open at 09:00 local, or all at once?");
        thread.author = thread.lastAuthor = m_rows.members[1].member;
        thread.createdAt = thread.lastAt = m_fixture.clock.now();
        thread.createdSeq = thread.lastSeq = 7;
        thread.told = {me()};
        thread.messageCount = 1;
        return thread;
    }
    [[nodiscard]] MemberId me() const { return m_rows.members[0].member; }

    //! Writes what m_rows has; everything is new.
    void open()
    {
        const QString path = m_dir->filePath(QStringLiteral("replica.db"));
        auto store = ReplicaStore::open({path, {}, false}, m_fixture.clock);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        m_store = std::move(*store);
        QVERIFY(m_store->setSelf(me(), WorkspaceId::create(m_fixture.clock.now(), *m_random), QStringLiteral("Saltmarsh")));
        QVERIFY(m_store->applySnapshot(m_rows, m_seq, true, true));
        auto replica = Replica::open(path);
        QVERIFY(replica);
        m_replica = std::move(*replica);
    }
    void upsert(const Rows &rows)
    {
        const auto change = m_store->upsert(rows);
        QVERIFY2(change, qPrintable(change ? QString() : change.error().detail));
        m_replica->publish(*change);
    }
    static QStringList names(const QAbstractItemModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, 0).data().toString();
        return names;
    }
    static SidebarList *list(Sidebar &bar, const QString &name)
    {
        for (auto *found : bar.findChildren<SidebarList *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m_random = std::make_unique<SeededRandom>(11);
        m_dir = std::make_unique<QTemporaryDir>();
        m_rows = {};
        person(QStringLiteral("Inês Carvalho"), QStringLiteral("Europe/Lisbon")).role = Role::Owner;
        person(QStringLiteral("Rafael Nogueira"), QStringLiteral("America/Sao_Paulo"));
        person(QStringLiteral("Wanjiru Kamau"), QStringLiteral("Africa/Nairobi"), 510, 1050);
        person(QStringLiteral("Priya Raghavan"), QStringLiteral("Asia/Kolkata"), 600, 1110);
        person(QStringLiteral("Yuki Tanabe"), QStringLiteral("Asia/Tokyo"), 570, 1110);
        person(QStringLiteral("Aroha Ngata"), QStringLiteral("Pacific/Auckland"), 510, 1020);
    }
    void cleanup()
    {
        m_replica.reset();
        m_store.reset();
    }

    void channelsAreMineByName()
    {
        add(channel(QStringLiteral("press")));
        add(channel(QStringLiteral("design")));
        add(channel(QStringLiteral("talk"), ChannelKind::Direct));
        Channel old = channel(QStringLiteral("old"));
        old.archived = true;
        add(old);
        m_rows.channels.push_back(channel(QStringLiteral("not joined")));
        open();
        ChannelsModel model(*m_replica);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(names(model), (QStringList{QStringLiteral("design"), QStringLiteral("press")}));
        QVERIFY(!model.failed());
    }

    void channelsFollowNewsRowByRow()
    {
        const Channel press = channel(QStringLiteral("press"));
        add(press);
        add(channel(QStringLiteral("site")));
        open();
        ChannelsModel model(*m_replica);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &ChannelsModel::modelReset), inserted(&model, &ChannelsModel::rowsInserted);
        QSignalSpy changed(&model, &ChannelsModel::dataChanged), removed(&model, &ChannelsModel::rowsRemoved);

        Rows news;
        const Channel added = channel(QStringLiteral("quay"));
        news.channels = {added};
        news.memberships = {{added.channel, me()}};
        upsert(news);
        QCOMPARE(names(model), (QStringList{QStringLiteral("press"), QStringLiteral("quay"), QStringLiteral("site")}));
        QCOMPARE(inserted.size(), 1);

        news = {};
        news.threads = {thread(press)};
        upsert(news);
        QVERIFY(model.at(0).unread);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("press, new"));
        QVERIFY(changed.size() >= 1);

        news = {};
        Channel renamed = press;
        renamed.name = QStringLiteral("zine");
        news.channels = {renamed};
        upsert(news);
        QCOMPARE(names(model).first(), QStringLiteral("zine")); // it has something new
        const auto gone = m_store->forgetChannel(added.channel);
        QVERIFY(gone);
        m_replica->publish(*gone);
        QVERIFY(!names(model).contains(QStringLiteral("quay")));
        QVERIFY(reset.size() <= 1); // forgetting may read all anew, the rest may not
    }

    void channelsWithNewsComeFirstAndMoveUnderNobodysHand()
    {
        std::vector<Channel> all;
        for (const auto *name : {"beach", "site", "dune", "quay"}) {
            all.push_back(channel(QLatin1String(name)));
            add(all.back());
        }
        open();
        ChannelsModel model(*m_replica);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Rows news;
        news.threads = {thread(all[1])};
        upsert(news);
        QCOMPARE(names(model), (QStringList{QStringLiteral("site"), QStringLiteral("beach"), QStringLiteral("dune"),
                                            QStringLiteral("quay")}));
        model.setOrder(ChannelsModel::Order::Held);
        news.threads = {thread(all[3])};
        upsert(news);
        QCOMPARE(names(model).last(), QStringLiteral("quay"));
        QVERIFY(model.at(3).unread);
        model.setOrder(ChannelsModel::Order::Free);
        QCOMPARE(names(model), (QStringList{QStringLiteral("quay"), QStringLiteral("site"), QStringLiteral("beach"),
                                            QStringLiteral("dune")}));
    }

    void ofVeryManyChannelsTheLiveliestAreShown()
    {
        std::vector<Channel> all;
        for (int i = 0; i < 3 * ChannelsModel::LivelyCount; ++i) {
            all.push_back(channel(QStringLiteral("channel-%1").arg(i)));
            add(all.back());
            Thread talk = thread(all.back());
            talk.lastAt = talk.lastAt.plus(-1000 * i);
            m_rows.threads.push_back(talk);
        }
        open();
        ChannelsModel model(*m_replica);
        QCOMPARE(model.rowCount(), ChannelsModel::LivelyCount);
        QCOMPARE(model.total(), 3 * ChannelsModel::LivelyCount);
        QVERIFY(model.rowOf(all.front().channel) >= 0);
        QVERIFY(model.rowOf(all.back().channel) < 0);
        model.setPlace(all.back().channel); // where the window is can be seen
        QVERIFY(model.rowOf(all.back().channel) >= 0);
        model.setExtent(ChannelsModel::Extent::All);
        QCOMPARE(model.rowCount(), 3 * ChannelsModel::LivelyCount);
        Rows news;
        news.channels = {channel(QStringLiteral("one more"))};
        news.memberships = {{news.channels[0].channel, me()}};
        model.setExtent(ChannelsModel::Extent::Lively);
        upsert(news);
        QCOMPARE(model.total(), 3 * ChannelsModel::LivelyCount + 1);
    }

    void peopleStandAsTheDayReachesThem()
    {
        person(QStringLiteral("Someone Gone"), QStringLiteral("Asia/Tokyo")).removed = true;
        person(QStringLiteral("A Bot"), QStringLiteral("Asia/Tokyo")).role = Role::Bot;
        person(QStringLiteral("Nowhere Man"), {});
        open();
        PeopleModel model(*m_replica, m_fixture.clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(names(model), (QStringList{QStringLiteral("Rafael Nogueira"), QStringLiteral("Wanjiru Kamau"),
                                            QStringLiteral("Priya Raghavan"), QStringLiteral("Yuki Tanabe"),
                                            QStringLiteral("Aroha Ngata"), QStringLiteral("Nowhere Man")}));
        QCOMPARE(model.self()->profile.name, QStringLiteral("Inês Carvalho"));
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().endsWith(
            QLatin1String("in Kolkata, working until 18:30")));
    }

    void largeTeamsShowThoseIAmInTouchWith()
    {
        for (int i = 0; i < 40; ++i)
            person(QStringLiteral("Person %1").arg(i, 2, 10, QLatin1Char('0')), QStringLiteral("Europe/Lisbon"));
        const MemberId friendOfMine = m_rows.members.back().member;
        const Channel talk = channel(QStringLiteral(""), ChannelKind::Direct);
        add(talk);
        m_rows.memberships.push_back({talk.channel, friendOfMine});
        open();
        PeopleModel model(*m_replica, m_fixture.clock);
        QCOMPARE(model.rowCount(), PeopleModel::NearestCount);
        QVERIFY(model.rowOf(friendOfMine) >= 0);
        QCOMPARE(model.total(), 45);
        Sidebar bar(m_fixture.look, *m_replica);
        QSignalSpy everyone(&bar, &Sidebar::everyoneRequested);
        int offers = 0;
        for (Button *button : bar.findChildren<Button *>()) {
            if (button->text() == u"Show all 45") {
                ++offers;
                button->click();
            }
        }
        QCOMPARE(offers, 1);
        QCOMPARE(everyone.count(), 1);
    }

    void clicksAndKeysAsk()
    {
        const Channel launch = channel(QStringLiteral("launch"));
        add(launch);
        add(channel(QStringLiteral("press")));
        open();
        Sidebar bar(m_fixture.look, *m_replica);
        bar.resize(Sidebar::FullWidth, 900);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        std::vector<ChannelId> channels;
        std::vector<MemberId> people;
        connect(&bar, &Sidebar::channelRequested, this, [&](ChannelId id) { channels.push_back(id); });
        connect(&bar, &Sidebar::personRequested, this, [&](MemberId id) { people.push_back(id); });
        SidebarList *channelList = list(bar, QStringLiteral("Channels")), *personList = list(bar, QStringLiteral("People"));
        QTest::mouseClick(channelList->viewport(), Qt::LeftButton, {}, {60, 14});
        QCOMPARE(channels, std::vector{launch.channel});
        channelList->setFocus(Qt::TabFocusReason);
        QTest::keyClick(channelList, Qt::Key_Down);
        QTest::keyClick(channelList, Qt::Key_Return);
        QCOMPARE(channels.size(), size_t(2));
        QVERIFY(channels[1] != launch.channel);
        QTest::mouseClick(personList->viewport(), Qt::LeftButton, {}, {60, 28 + 14});
        QCOMPARE(people, std::vector{m_rows.members[2].member});

        std::vector<SidebarPage> pages, all;
        connect(&bar, &Sidebar::pageRequested, this, [&](SidebarPage page) { pages.push_back(page); });
        for (const SidebarEntry &entry : sidebarEntries())
            all.push_back(entry.page);
        QSignalSpy write(&bar, &Sidebar::newThreadRequested), create(&bar, &Sidebar::newChannelRequested);
        QSignalSpy invite(&bar, &Sidebar::inviteRequested);
        for (auto *button : bar.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QTest::keyClick(button, Qt::Key_Return);
        }
        QCOMPARE(pages, all);
        for (const QSignalSpy *spy : {&write, &create, &invite})
            QCOMPARE(spy->size(), 1);
    }

    void onlyThoseWhoMayAreAskedToInvite()
    {
        m_rows.members[0].role = Role::Member;
        open();
        Sidebar bar(m_fixture.look, *m_replica);
        bar.show();
        for (const auto *button : bar.findChildren<IconButton *>())
            QVERIFY(button->accessibleName() != QLatin1String("Invite people") || !button->isVisible());
    }

    void countsAreNewsAndSpoken()
    {
        const Channel launch = channel(QStringLiteral("launch"));
        add(launch);
        open();
        Sidebar bar(m_fixture.look, *m_replica);
        NavButton *inbox = nullptr;
        for (auto *button : bar.findChildren<NavButton *>()) {
            if (!inbox && button->text() == QLatin1String("Inbox"))
                inbox = button;
        }
        QCOMPARE(inbox->accessibleName(), QStringLiteral("Inbox"));
        Rows news;
        news.threads = {thread(launch)};
        upsert(news);
        QTRY_COMPARE(inbox->count(), 1);
        QCOMPARE(inbox->accessibleName(), QStringLiteral("Inbox, 1 for you"));
    }

    void placeIsShownInBothVariants()
    {
        const Channel launch = channel(QStringLiteral("launch"));
        add(launch);
        open();
        Sidebar bar(m_fixture.look, *m_replica);
        bar.setPlace(launch.channel);
        QCOMPARE(list(bar, QStringLiteral("Channels"))->place(), 0);
        for (const auto *button : bar.findChildren<NavButton *>())
            QVERIFY(!button->isChecked());
        bar.setPlace(Sidebar::Page::Outbox);
        QCOMPARE(list(bar, QStringLiteral("Channels"))->place(), -1);
        int checked = 0;
        for (const auto *button : bar.findChildren<NavButton *>())
            checked += button->isChecked() ? 1 : 0;
        QCOMPARE(checked, 2); // row and rail
        bar.setVariant(Sidebar::Variant::Rail);
        QCOMPARE(bar.maximumWidth(), Sidebar::RailWidth);
    }

    void railHoldsEverythingInALowWindowWithLargeText()
    {
        open();
        const Look &usual = m_fixture.look;
        Type large(Type::Sizes.back() / 100.0);
        const Look look{usual.theme, large, usual.icons, usual.clock, usual.minutes, usual.pictures};
        Sidebar bar(look, *m_replica);
        bar.setVariant(Sidebar::Variant::Rail);
        bar.setFixedHeight(640);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        for (const auto *button : bar.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(bar.rect().contains(QRect(button->mapTo(&bar, QPoint()), button->size())),
                         qPrintable(button->accessibleName()));
        }
    }

    void footTellsTheTeamAndTheConnection()
    {
        open();
        Sidebar bar(m_fixture.look, *m_replica);
        auto *curve = bar.findChild<DayCurve *>();
        QCOMPARE(curve->accessibleDescription(), QStringLiteral("3 working, 2 edge of day, 1 asleep"));
        m_fixture.clock.advance(8 * 3600'000);
        emit m_fixture.minutes.minute();
        QVERIFY(curve->accessibleDescription() != QLatin1String("3 working, 2 edge of day, 1 asleep"));
        m_fixture.clock.advance(-8 * 3600'000);
        emit m_fixture.minutes.minute();

        SyncStatus status;
        status.state = SyncStatus::State::Offline;
        status.waiting = 3;
        QCOMPARE(SidebarFoot::words(status), QStringLiteral("Offline, 3 to send"));
        status.state = SyncStatus::State::CatchingUp;
        status.done = 1;
        status.total = 4;
        QCOMPARE(SidebarFoot::words(status), QStringLiteral("Reading the workspace, 25 %"));
        status = {};
        status.state = SyncStatus::State::InStep;
        QVERIFY(SidebarFoot::words(status).isEmpty());
        QCOMPARE(SidebarFoot::iconName(status), QStringLiteral("meridian-saved"));
    }

    void thousandsOfRowsCostNoWidgets()
    {
        for (int i = 0; i < 5000; ++i)
            add(channel(QStringLiteral("channel-%1").arg(i, 4, 10, QLatin1Char('0'))));
        static const char *zones[] = {"Europe/Lisbon", "Asia/Tokyo", "America/New_York", "Pacific/Auckland"};
        for (int i = 0; i < 15912; ++i)
            person(QStringLiteral("Person %1").arg(i), QLatin1String(zones[i % 4]));
        open();
        QElapsedTimer timer;
        timer.start();
        Sidebar bar(m_fixture.look, *m_replica);
        bar.resize(Sidebar::FullWidth, 900);
        bar.show();
        const qint64 built = timer.restart();
        bar.grab();
        const qint64 painted = timer.restart();
        emit m_fixture.minutes.minute();
        const qint64 minute = timer.elapsed();
        qInfo("built %lld ms, painted %lld ms, a minute %lld ms", built, painted, minute);
        QVERIFY(bar.findChildren<QWidget *>().size() < 200);
        QCOMPARE(list(bar, QStringLiteral("Channels"))->height(), ChannelsModel::LivelyCount * 28);
        QCOMPARE(list(bar, QStringLiteral("People"))->height(), PeopleModel::NearestCount * 28);
        QVERIFY(minute < 500);
    }
};

QTEST_MAIN(SidebarTest)
#include "tst_sidebar.moc"
