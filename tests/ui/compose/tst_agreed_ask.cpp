// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/widgets/text_label.h"
#include <QTest>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

//! What a channel agreed on is what new threads ask for there.
class AgreedAskTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Icons::initResources(); }
    void newThreadsGoByItUntilTheirWriterChooses()
    {
        Desk desk;
        const ChannelId channel = desk.threadCalled(u"Open at 09:00"_s).thread.channel;
        desk.arrive(desk.memberCalled(u"Rafael"_s), op::Agree{channel, Ask::WithinDay, Interrupts::Everyone, {}});
        NewThreadPane pane(desk.look(), *desk.replica, desk.commands, *desk.book);
        pane.begin(channel);
        QCOMPARE(pane.draft().ask, Ask::WithinDay);
        const auto cites = [&pane] {
            return std::ranges::any_of(pane.findChildren<TextLabel *>(), [](const TextLabel *one) {
                return one->text().contains(u"agreed on a reply within a working day"_s);
            });
        };
        QVERIFY(cites());
        Draft chosen;
        chosen.thread = desk.commands.newThreadId();
        chosen.isNewThread = true;
        chosen.channel = channel;
        chosen.text = u"No answer, please"_s;
        pane.resume(chosen); // its writer chose that no reply is needed
        QCOMPARE(pane.draft().ask, Ask::Nothing);
        QVERIFY(!cites());
        pane.begin(std::nullopt);
        QCOMPARE(pane.draft().ask, Ask::Nothing);
    }
};

QTEST_MAIN(AgreedAskTest)
#include "tst_agreed_ask.moc"
