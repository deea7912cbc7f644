// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/emoji.h"
#include "core/text/emoji_search.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meridian;

class EmojiTest : public QObject {
    Q_OBJECT
private slots:
    void names()
    {
        QCOMPARE(emojiFor(u"tada"), QStringLiteral("🎉"));
        QCOMPARE(emojiFor(u"+1"), QStringLiteral("👍"));
        QCOMPARE(emojiFor(u"thumbsup"), QStringLiteral("👍"));
        QCOMPARE(emojiFor(u"heart"), QStringLiteral("❤️"));
        QCOMPARE(emojiFor(u"flag-pt"), QStringLiteral("🇵🇹")); // Slack's
        QCOMPARE(emojiFor(u"portugal"), QStringLiteral("🇵🇹")); // GitHub's
        QCOMPARE(emojiFor(u"man-running"), QStringLiteral("🏃‍♂️"));
        QCOMPARE(emojiFor(u"saltmarsh"), QString());
        QCOMPARE(emojiFor(u""), QString());
    }
    void skinTones()
    {
        QCOMPARE(emojiFor(u"wave::skin-tone-2"), QStringLiteral("👋🏻"));
        QCOMPARE(emojiFor(u"+1::skin-tone-6"), QStringLiteral("👍🏿"));
        QCOMPARE(emojiFor(u"man-running::skin-tone-4"), QStringLiteral("🏃🏽‍♂️"));
        QCOMPARE(emojiFor(u"point_up::skin-tone-3"), QStringLiteral("☝🏼")); // loses its variation selector
        QCOMPARE(emojiFor(u"tada::skin-tone-3"), QStringLiteral("🎉"));
        QCOMPARE(emojiFor(u"wave::skin-tone-9"), QString());
    }
    void inTexts()
    {
        QCOMPARE(withEmoji(QStringLiteral("done :tada::wave::skin-tone-3: at 10:30:45 :nosuch: a:tada: :")),
                 QStringLiteral("done 🎉👋🏼 at 10:30:45 :nosuch: a:tada: :"));
        QCOMPARE(withEmoji(QStringLiteral(":wave::tada:")), QStringLiteral("👋🎉"));
        QCOMPARE(withEmoji(QStringLiteral("::wave:")), QStringLiteral(":👋"));
        QCOMPARE(withEmoji(QStringLiteral("日本:wave:")), QStringLiteral("日本:wave:"));
    }
    void foundByShortcodeNameAndWords_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<QString>("first");
        QTest::newRow("shortcode") << QStringLiteral("tada") << QLocale::English << QStringLiteral("🎉");
        QTest::newRow("with colons") << QStringLiteral(":tada:") << QLocale::English << QStringLiteral("🎉");
        QTest::newRow("beginning of a shortcode") << QStringLiteral("thumbsu") << QLocale::English << QStringLiteral("👍");
        QTest::newRow("a sign") << QStringLiteral("+1") << QLocale::English << QStringLiteral("👍");
        QTest::newRow("two words, any case") << QStringLiteral("Down Thumb") << QLocale::English << QStringLiteral("👎");
        QTest::newRow("German name") << QStringLiteral("Daumen hoch") << QLocale::German << QStringLiteral("👍");
        QTest::newRow("English shortcode in German") << QStringLiteral("tada") << QLocale::German << QStringLiteral("🎉");
        QTest::newRow("German word") << QStringLiteral("einverstanden") << QLocale::German << QStringLiteral("👍");
    }
    void foundByShortcodeNameAndWords()
    {
        QFETCH(QString, wanted);
        QFETCH(QLocale::Language, language);
        const auto found = findEmoji(wanted, language);
        QVERIFY(!found.empty());
        QTEST(found.front()->emoji, "first");
    }
    void everyEmojiIsFoundByItsOwnShortcode()
    {
        const auto &all = emojiList(QLocale::German);
        QVERIFY(all.size() > 1800);
        for (size_t i = 0; i < all.size(); i += 37) {
            const EmojiEntry &entry = all[i];
            QVERIFY2(!entry.name.isEmpty(), qPrintable(entry.emoji));
            QCOMPARE(emojiFor(entry.shortcodes.front()), entry.emoji);
            QCOMPARE(findEmoji(entry.shortcodes.front(), QLocale::German).front()->emoji, entry.emoji);
        }
        QCOMPARE(findEmoji(QString(), QLocale::English).size(), all.size());
        QCOMPARE(findEmoji(QString(), QLocale::English, 5).size(), size_t(5));
        QVERIFY(findEmoji(QStringLiteral("qqqq"), QLocale::English).empty());
    }
    void everyNameOfSlackAndGitHub()
    {
        int compared = 0;
        for (const char *table : {"iamcal", "github"}) {
            QFile file(QStringLiteral(MERIDIAN_DATA_DIR "/emoji/en/shortcodes/%1.json").arg(QLatin1StringView(table)));
            if (!file.open(QIODevice::ReadOnly))
                QSKIP("the folder of emoji data is not here");
            const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
            for (auto one = all.begin(); one != all.end(); ++one) {
                QString bare;
                for (const QString &point : one.key().split(u'-')) {
                    const char32_t c = point.toUInt(nullptr, 16);
                    bare += QString::fromUcs4(&c, 1);
                }
                const QJsonArray names = one->isArray() ? one->toArray() : QJsonArray{*one};
                for (const auto &name : names) {
                    const QString emoji = emojiFor(name.toString());
                    QVERIFY2(!emoji.isEmpty(), qPrintable(name.toString()));
                    compared += QString(emoji).remove(QChar(0xFE0F)) == bare.remove(QChar(0xFE0F));
                }
            }
        }
        QVERIFY2(compared > 3600, qPrintable(QString::number(compared)));
    }
};

QTEST_GUILESS_MAIN(EmojiTest)
#include "tst_emoji.moc"
