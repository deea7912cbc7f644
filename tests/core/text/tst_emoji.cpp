// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/emoji.h"
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
