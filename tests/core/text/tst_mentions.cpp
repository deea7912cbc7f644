// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mentions.h"
#include "core/text/plain_text.h"
#include <QTest>

using namespace meridian;
using namespace Qt::StringLiterals;

namespace {

Uuid person(const char *name)
{
    return Uuid::named(name);
}

QString mention(const char *name)
{
    return u"<@"_s + person(name).toString() + u'>';
}

std::vector<Mentionable> team()
{
    const auto one = [](const char *name, const char *callName) {
        return Mentionable{person(name), QString::fromUtf8(name), QString::fromUtf8(callName)};
    };
    return {one("Inês Carvalho", "Inês"), one("Ana Sousa", "Ana"), one("Ana Sousa Lima", "Ana"),
            one("田辺 由紀", "由紀"), one("ليلى حداد", "ليلى"), one("Wanjiru Kamau", "Wanjiru"),
            one("สมชาย", ""), one("Ólafur O'Brien", "Óli"), one("Δημήτρης", "")};
}

} // namespace

class MentionsTest : public QObject {
    Q_OBJECT
private slots:
    void whatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *typed, const QString &meant) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << meant;
        };
        row("@Inês Carvalho, look", mention("Inês Carvalho") + u", look"_s);
        row("@inês", mention("Inês Carvalho"));
        row("@INE\u0302S look", mention("Inês Carvalho") + u" look"_s); // decomposed
        row("@Ana Sousa Lima!", mention("Ana Sousa Lima") + u'!');
        row("@Ana Sousa!", mention("Ana Sousa") + u'!');
        row("@Ana", QStringLiteral("@Ana")); // two are called that
        row("@Inêsita", QStringLiteral("@Inêsita"));
        row("mail@Inês", QStringLiteral("mail@Inês"));
        row("(@Wanjiru)", u'(' + mention("Wanjiru Kamau") + u')');
        row("@田辺 由紀さん、お願い", mention("田辺 由紀") + QStringLiteral("さん、お願い"));
        row("これは@由紀に", QStringLiteral("これは") + mention("田辺 由紀") + QStringLiteral("に"));
        row("يا @ليلى حداد شكرا", QStringLiteral("يا ") + mention("ليلى حداد") + QStringLiteral(" شكرا"));
        row("@สมชายครับ", mention("สมชาย") + QStringLiteral("ครับ"));
        row("@Ólafur O'Brien's", mention("Ólafur O'Brien") + u"'s"_s);
        row("@δημήτρης", mention("Δημήτρης"));
        row("**@Inês**", u"**"_s + mention("Inês Carvalho") + u"**"_s);
        row("`@Inês`", QStringLiteral("`@Inês`"));
        row("```\n@Inês\n```", QStringLiteral("```\n@Inês\n```"));
        row("    @Inês", QStringLiteral("    @Inês"));
        row("\\@Inês", QStringLiteral("\\@Inês"));
        row("https://x.org/@Inês", QStringLiteral("https://x.org/@Inês"));
        row("[@Inês](https://x.org)", QStringLiteral("[@Inês](https://x.org)"));
        row("🌊@Inês🌊", QStringLiteral("🌊") + mention("Inês Carvalho") + QStringLiteral("🌊"));
        row("- a\n- @Inês\n\n> @Wanjiru Kamau", u"- a\n- "_s + mention("Inês Carvalho") + u"\n\n> "_s + mention("Wanjiru Kamau"));
        row("@", QStringLiteral("@"));
        row("@@Inês", u'@' + mention("Inês Carvalho"));
    }
    void whatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(resolveMentions(typed, team()), meant);
        const QString shown = mentionsAsNames(meant, team());
        QCOMPARE(resolveMentions(shown, team()), resolveMentions(meant, team()));
    }
    void editingShowsNamesOnlyWhereTheyLeadBack()
    {
        QCOMPARE(mentionsAsNames(u"Ask "_s + mention("Inês Carvalho") + u'.', team()), QStringLiteral("Ask @Inês Carvalho."));
        const QString glued = mention("Inês Carvalho") + u"x"_s;
        QCOMPARE(mentionsAsNames(glued, team()), glued);
        const QString stranger = mention("Nobody Here");
        QCOMPARE(mentionsAsNames(stranger, team()), stranger);
        const QString inCode = u'`' + mention("Inês Carvalho") + u'`';
        QCOMPARE(mentionsAsNames(inCode, team()), inCode);
    }
    void namesInPlainTexts()
    {
        const auto nameOf = [](const Uuid &id) {
            return id == person("Inês Carvalho") ? QStringLiteral("Inês") : QString();
        };
        const QString text = u"**Ask** "_s + mention("Inês Carvalho") + u" or "_s + mention("Nobody Here");
        QCOMPARE(plainText(text, nameOf), u"Ask @Inês or "_s + mention("Nobody Here"));
        QCOMPARE(plainPreview(QStringLiteral("# One\n\n- two\n- `three`\n\n| a | b |\n|---|---|\n| c | d |"), 80),
                 QStringLiteral("One two three a b c d"));
        const QString cut = plainPreview(u"abc "_s + mention("Inês Carvalho") + u" def"_s, 20);
        QCOMPARE(cut, QStringLiteral("abc…")); // a mention is whole or not there
        QCOMPARE(plainPreview(QStringLiteral("😀😀😀"), 4), QStringLiteral("😀…"));
        QCOMPARE(plainPreview(QString(), 10), QString());
    }
};

QTEST_GUILESS_MAIN(MentionsTest)
#include "tst_mentions.moc"
