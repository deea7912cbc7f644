// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/markdown_write.h"
#include "core/interchange/slack_markup.h"
#include "core/interchange/slack_message.h"
#include "core/text/plain_text.h"
#include <QJsonDocument>
#include <QTest>

using namespace meridian;

namespace {

class Names final : public SlackNames {
public:
    [[nodiscard]] std::optional<MemberId> member(const QString &slackUser) const override
    {
        return slackUser == u"U1" ? std::optional(MemberId(Uuid::named("U1"))) : std::nullopt;
    }
    [[nodiscard]] QString channelName(const QString &id) const override
    {
        return id == u"C1" ? "general" : QString();
    }
};

QString mention()
{
    return QStringLiteral("<@%1>").arg(Uuid::named("U1").toString());
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class SlackMarkupTest : public QObject {
    Q_OBJECT
private slots:
    void mrkdwn_data()
    {
        QTest::addColumn<QString>("slack");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const QString &slack, const QString &markdown) {
            QTest::newRow(name) << slack << markdown;
        };
        row("plain", "Hello there", "Hello there");
        row("bold", "a *b c* d", "a **b c** d");
        row("italic", "an _old_ one", "an _old_ one");
        row("struck", "~no~ yes", "~~no~~ yes");
        row("nested", "*bold and _both_*", "**bold and _both_**");
        row("marks inside words are words", "snake_case_name 2*3*4", "snake_case_name 2\\*3\\*4");
        row("an opening mark alone", "write *.wav files", "write *.wav files");
        row("marks over lines are words", "*one\ntwo*", "*one\ntwo\\*");
        row("code keeps its marks", "`a*b*&lt;c&gt;`", "`a*b*<c>`");
        row("code block", "see ```if (a &lt; b)\n  *p = 1;``` ok",
            "see \n```\nif (a < b)\n  *p = 1;\n```\n ok");
        row("entities", "Tom &amp; Jerry &lt;3", "Tom & Jerry <3");
        row("an entity that was typed", "&amp;lt;b&amp;gt;", "\\&lt;b\\&gt;");
        row("link", "see <https://a.example/x|the page>", "see [the page](https://a.example/x)");
        row("bare link", "<https://a.example/x>", "<https://a.example/x>");
        row("link with odd characters", "<https://a.example/x (1)|p]q>",
            "[p\\]q](https://a.example/x%20%281%29)");
        row("mail", "<mailto:a@b.example|a@b.example>", "[a@b.example](mailto:a@b.example)");
        row("no script", "<javascript:alert(1)|x>", "x");
        row("no markup", "&lt;script&gt;alert(1)&lt;/script&gt;", "\\<script>alert(1)\\</script>");
        row("mention", "<@U1> hi", mention() + " hi");
        row("old mention", "<@U1|ada> hi", mention() + " hi");
        row("unknown person", "<@U9|bob_>: hi", "@bob\\_: hi");
        row("channel", "in <#C1> and <#C2|two> and <#C3>", "in #general and #two and #C3");
        row("everyone", "<!here> <!channel|channel> <!subteam^S1|@ops> <!subteam^S2>",
            "@here channel @ops @S2");
        row("date", "due <!date^1392734382^{date}|18 Feb>", "due 18 Feb");
        row("emoji", "done :tada: :no_such_emoji_here:", "done 🎉 :no_such_emoji_here:");
        row("times are no emoji", "from 10:30:45 on", "from 10:30:45 on");
        row("quote and answer", "&gt; said\nanswer", "> said\n\nanswer");
        row("quote to the end", "&gt;&gt;&gt;one\ntwo", "> one\n> two");
        row("bullets", "•  one\n    ◦ two\nend", "-  one\n  - two\n\nend");
        row("no heading", "# of people\n---\n=====", "\\# of people\n\\---\n\\=====");
        row("no indented code", "x\n\n      y", "x\n\n" + QString(6, QChar::Nbsp) + "y");
        row("brackets", "[x](y) a[1]: b", "[x\\](y) a[1\\]: b");
        row("an unclosed reference", "a < b and <", "a < b and <");
    }
    void mrkdwn()
    {
        QFETCH(QString, slack);
        QTEST(markdownOfMrkdwn(slack, Names()), "markdown");
    }
    void wordsSurviveMarkdown_data() { mrkdwn_data(); }
    //! What Markdown shows of a literal text is that text.
    void wordsSurviveMarkdown()
    {
        QFETCH(QString, slack);
        const QString plain = plainText(markdown::literal(slack), {});
        QString words = slack, shown = plain;
        for (QString *text : {&words, &shown})
            *text = text->replace(QChar(QChar::Nbsp), u' ').simplified();
        if (words.startsWith(u'•') || slack.contains(u"<https") || slack.contains(u"<mailto"))
            return; // an autolink loses its angle brackets
        if (slack.contains(u'&') || slack.contains(u":tada:"))
            return; // entities and shortcodes are not words
        words.remove(QLatin1String("```"));
        shown.remove(QLatin1String("```"));
        QCOMPARE(shown, words);
    }
    void hostileMarksTakeNoTime()
    {
        const QString many = QStringLiteral("*a ").repeated(200000) + QString(200000, u'<')
            + QString(100000, u'`');
        QVERIFY(markdownOfMrkdwn(many, Names()).size() >= many.size());
    }
    void richText()
    {
        const QJsonArray blocks
            = object("{\"b\":[{\"type\":\"rich_text\",\"elements\":["
                     "{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"text\",\"text\":"
                     "\"Hi \"},{\"type\":\"user\",\"user_id\":\"U1\"},"
                     "{\"type\":\"text\",\"text\":\" see "
                     "\"},{\"type\":\"link\",\"url\":\"https://a.example\",\"text\":\"this\"},"
                     "{\"type\":\"text\",\"text\":\" now "
                     "\",\"style\":{\"bold\":true}},{\"type\":\"emoji\",\"name\":\"tada\"}]},"
                     "{\"type\":\"rich_text_list\",\"style\":\"ordered\",\"elements\":["
                     "{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"text\",\"text\":"
                     "\"one\"}]},"
                     "{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"text\",\"text\":"
                     "\"two\"}]}]},"
                     "{\"type\":\"rich_text_preformatted\",\"elements\":[{\"type\":\"text\","
                     "\"text\":\"int *a;\"}]},"
                     "{\"type\":\"rich_text_quote\",\"elements\":[{\"type\":\"text\",\"text\":"
                     "\"said\"}]}]}]}")["b"]
                  .toArray();
        QCOMPARE(markdownOfBlocks(blocks, Names()),
                 "Hi " + mention()
                     + " see [this](https://a.example) **now** 🎉\n1. one\n2. two\n```\nint "
                       "*a;\n```\n> said");
    }
    void filesAndAttachments()
    {
        const QJsonObject message = object(
            "{\"text\":\"look\",\"files\":["
            "{\"name\":\"a.png\",\"url_private\":\"https://files.example/"
            "a.png?t=xoxe-secret&x=1\"},{\"name\":\"b\",\"url_private\":\"file:///etc/passwd\"},"
            "{\"mode\":\"tombstone\"}],"
            "\"attachments\":[{\"title\":\"T\",\"title_link\":\"https://t.example\",\"text\":\"a "
            "*b*\\nc\",\"fallback\":\"no\"}]}");
        QCOMPARE(markdownOfMessage(message, Names()),
                 "look\n\n[a.png](https://files.example/a.png?x=1)\n\nb\n\n_A file that Slack no "
                 "longer has._\n\n"
                 "> **[T](https://t.example)**\n> a **b**\n> c");
    }
    void nothingToSay_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("nothing") << "{\"text\":\"\"}"
                                 << "_A message without words_";
        QTest::newRow("subtype") << "{\"subtype\":\"channel_join\"}"
                                 << "_joined the channel_";
        QTest::newRow("surrogate and NUL") << "{\"text\":\"a\\u0000b\\ud83d\"}"
                                           << QString("ab") + QChar(QChar::ReplacementCharacter);
        QTest::newRow("me") << "{\"subtype\":\"me_message\",\"text\":\"waves\"}"
                            << "_waves_";
    }
    void nothingToSay()
    {
        QFETCH(QString, json);
        QTEST(markdownOfMessage(QJsonDocument::fromJson(json.toUtf8()).object(), Names()),
              "markdown");
    }
    void subject_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("subject");
        const QString words = QStringLiteral("word ").repeated(16); // 80 with the last blank
        QTest::newRow("short") << "**Release** on Friday\nmore"
                               << "Release on Friday";
        QTest::newRow("first words are a blank line") << "\n\n> quoted"
                                                      << "quoted";
        QTest::newRow("whole") << words.trimmed() << words.trimmed();
        QTest::newRow("cut at a word") << words + "more" << words.trimmed() + u'…';
        QTest::newRow("one long word") << QString(200, 'x') << QString(79, 'x') + u'…';
        QTest::newRow("never inside a character")
            << QString(78, 'x') + "😀😀😀" << QString(78, 'x') + u'…';
        QTest::newRow("mention") << mention() + " ping"
                                 << "@Ada ping";
        QTest::newRow("file") << "[plan.pdf](https://a.example/plan.pdf)"
                              << "plan.pdf";
        QTest::newRow("nothing") << ""
                                 << "Message from Bo";
        QTest::newRow("a comma is left behind")
            << words.left(74) + ", andmoreandmore" << words.left(74).trimmed() + u'…';
    }
    void subject()
    {
        QFETCH(QString, markdown);
        const auto name = [](const Uuid &id) {
            return id == Uuid::named("U1") ? QStringLiteral("Ada") : QString();
        };
        QTEST(subjectOf(markdown, name, "Bo"), "subject");
    }
    void timestamps_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("text") << QJsonValue("1433558319.000002") << 1433558319000002LL;
        QTest::newRow("no decimals") << QJsonValue("1433558319") << 1433558319000000LL;
        QTest::newRow("number") << QJsonValue(1433558319) << 1433558319000000LL;
        for (const char *bad :
             {"", "NaN", "1e400", "-1.5", "99999999999999999999.000001", "0", "1.1.1", " 1"})
            QTest::newRow(bad) << QJsonValue(bad) << 0LL;
        QTest::newRow("null") << QJsonValue() << 0LL;
    }
    void timestamps()
    {
        QFETCH(QJsonValue, value);
        const auto time = SlackTime::read(value);
        QTEST(time ? time->micros : 0LL, "micros");
    }
    void longTextsGoOn()
    {
        const QString text
            = "intro\n```\n" + QStringLiteral("line of code\n").repeated(100) + "```\nend";
        const QStringList parts = markdown::inParts(text, 200);
        QVERIFY(parts.size() > 5);
        QString code;
        for (const QString &part : parts) {
            QVERIFY(part.size() <= 200);
            QCOMPARE(part.count(QLatin1String("```")) % 2, 0);
            code += part;
        }
        QCOMPARE(code.count(QLatin1String("line of code")), 100);
        QCOMPARE(markdown::inParts("short", 200), QStringList{"short"});
    }
};

QTEST_GUILESS_MAIN(SlackMarkupTest)
#include "tst_slack_markup.moc"
