// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/channel_names.h"
#include "core/text/markdown.h"
#include <QTest>
using namespace meridian;

namespace {

QString address(int number)
{
    return QStringLiteral("meridian://018f0000-0000-7000-8000-000000000001/channel/018f0000-0000-7000-8000-00000000001%1")
        .arg(number);
}

std::vector<NamedChannel> channels()
{
    return {{QStringLiteral("launch"), address(1)}, {QStringLiteral("launch-press"), address(2)},
            {QStringLiteral("Größe_neu"), address(3)}, {QStringLiteral("twice"), address(4)},
            {QStringLiteral("Twice"), address(5)}, {QStringLiteral("[x]"), address(6)}};
}

} // namespace

//! "#name" as it is typed, and the link it becomes.
class ChannelNamesTest : public QObject {
    Q_OBJECT
private slots:
    void namesBecomeLinks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto link = [](const char *words, int number) {
            return QStringLiteral("[#%1](%2)").arg(QString::fromUtf8(words), address(number));
        };
        QTest::newRow("alone") << QStringLiteral("#launch") << link("launch", 1);
        QTest::newRow("in a sentence") << QStringLiteral("In (#launch), yes.") 
                                       << QStringLiteral("In (%1), yes.").arg(link("launch", 1));
        QTest::newRow("the longest") << QStringLiteral("#launch-press") << link("launch-press", 2);
        QTest::newRow("any case") << QStringLiteral("#GRÖße_NEU!") << link("Größe\\_neu", 3) + u'!';
        QTest::newRow("marks in the name") << QStringLiteral("#[x]") << link("\\[x\\]", 6);
        for (const char *text : {"#launches", "a#launch", "##launch", "# launch", "\\#launch", "`#launch`", "```\n#launch\n```",
                                 "[see #launch](https://a.example)", "https://a.example/#launch", "#twice", "#unknown", "&#launch"})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
    }
    void namesBecomeLinks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(resolveChannels(typed, channels()), expected);
    }

    void linksComeBackAsNames()
    {
        const QString typed = QStringLiteral("See #launch, #launch-press and `#launch`\n\n#Größe_neu #[x]");
        const QString kept = resolveChannels(typed, channels());
        QVERIFY(kept != typed);
        QCOMPARE(channelsAsNames(kept, channels()), typed);
        // A channel that is called something else by now keeps the link that was written.
        QCOMPARE(channelsAsNames(kept, {{QStringLiteral("start"), address(1)}}), kept);
    }

    void theLinkIsOneToReaders()
    {
        const auto blocks = parseMarkdown(resolveChannels(QStringLiteral("#launch!"), channels()));
        QCOMPARE(blocks.front().runs.size(), size_t(2));
        QCOMPARE(blocks.front().runs[0].text, QStringLiteral("#launch"));
        QCOMPARE(blocks.front().runs[0].link, address(1));
        QCOMPARE(parseMarkdown(QStringLiteral("[a](meridian://x/channel/y)")).front().runs[0].link, QString());
    }
};

QTEST_GUILESS_MAIN(ChannelNamesTest)
#include "tst_channel_names.moc"
