// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name_match.h"
#include <QTest>
#include <rapidcheck.h>

using namespace meridian;

namespace {

QString fitName(const QString &typed, const QString &name)
{
    const auto fit = NameQuery(typed).fit(foldedName(name));
    if (!fit)
        return QStringLiteral("none");
    static const char *names[] = {"start", "word", "spread", "inside"};
    return QString::fromLatin1(names[int(*fit)]);
}

//! The name with what was marked in brackets.
QString marked(const QString &typed, const QString &name)
{
    QString out;
    int at = 0;
    for (const auto &span : NameQuery(typed).marks(name)) {
        out += name.mid(at, span.from - at) + u'[' + name.mid(span.from, span.length) + u']';
        at = span.from + span.length;
    }
    return out + name.mid(at);
}

} // namespace

class NameMatchTest : public QObject {
    Q_OBJECT
private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case and accents") << QStringLiteral("Inês Carvalho") << QStringLiteral("ines carvalho");
        QTest::newRow("taken apart already") << QStringLiteral("Ine\u0302s") << QStringLiteral("ines");
        QTest::newRow("letters without a base") << QStringLiteral("Łódź Straße Ærø Đ") << QStringLiteral("lodz strasse aero d");
        QTest::newRow("punctuation parts") << QStringLiteral("first-hour: who?") << QStringLiteral("first hour who");
        QTest::newRow("apostrophes do not") << QStringLiteral("I’ll, don't") << QStringLiteral("ill dont");
        QTest::newRow("symbols stay") << QStringLiteral("C++ 🚀") << QStringLiteral("c++ 🚀");
        QTest::newRow("full width") << QStringLiteral("Ｔｅｒｎ１") << QStringLiteral("tern1");
        QTest::newRow("Arabic points") << QStringLiteral("مُحَمَّد") << QStringLiteral("محمد");
        QTest::newRow("Greek, Cyrillic") << QStringLiteral("Ώρα Ёлка") << QStringLiteral("ωρα елка");
        QTest::newRow("nothing") << QStringLiteral(" … ") << QString();
    }
    void folds()
    {
        QFETCH(QString, name);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromUtf8(foldedName(name)), folded);
    }
    void fits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fit");
        QTest::newRow("start") << "la" << "launch" << "start";
        QTest::newRow("start over words") << "launch pl" << "Launch plan: Tern" << "start";
        QTest::newRow("word") << "pla" << "Launch plan" << "word";
        QTest::newRow("words in any order") << "carv in" << "Inês Carvalho" << "word";
        QTest::newRow("spread") << "fihou" << "First hour" << "spread";
        QTest::newRow("initials") << "ic" << "Inês Carvalho" << "spread";
        QTest::newRow("spread with a way back") << "abac" << "aba abac ac" << "word";
        QTest::newRow("spread takes less to go on") << "laap" << "laa ap" << "spread";
        QTest::newRow("inside") << "and" << "Auckland" << "inside";
        QTest::newRow("one word inside") << "plan unch" << "Launch plan" << "inside";
        QTest::newRow("not all words") << "plan moon" << "Launch plan" << "none";
        QTest::newRow("Japanese from any character") << QStringLiteral("田辺") << QStringLiteral("東京の田辺さん") << "word";
        QTest::newRow("Arabic") << QStringLiteral("محمد") << QStringLiteral("السيد مُحَمَّد") << "word";
        QTest::newRow("Cyrillic case") << QStringLiteral("ПЛА") << QStringLiteral("Новый план") << "word";
        QTest::newRow("an accent typed") << QStringLiteral("são") << "Sao Paulo" << "start";
        QTest::newRow("nothing typed") << "." << "Launch" << "none";
    }
    void fits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QTEST(fitName(typed, name), "fit");
    }
    void marksWhatFits()
    {
        QCOMPARE(marked("la", "Support macros for launch"), QStringLiteral("Support macros for [la]unch"));
        QCOMPARE(marked("ines", QStringLiteral("Dona Ine\u0302s.")), QStringLiteral("Dona [Ine\u0302s]."));
        QCOMPARE(marked("fihou", "First hour, again"), QStringLiteral("[Fi]rst [hou]r, again"));
        QCOMPARE(marked("plan la", "Launch plan"), QStringLiteral("[La]unch [plan]"));
        QCOMPARE(marked(QStringLiteral("田"), QStringLiteral("東京🗻田辺")), QStringLiteral("東京🗻[田]辺"));
        QCOMPARE(marked("x", "Launch"), QStringLiteral("Launch"));
    }
    void aListFindsWhatEachNameFits()
    {
        const QStringList names{"launch", QString(), "press", "Launch plan", "Auckland", QStringLiteral("東京"), "last"};
        NameList list;
        for (const QString &name : names)
            list.append(name);
        for (const char *typed : {"la", "l", "a", "lp", "launch pl", "zz", "\xe4\xba\xac"}) {
            const NameQuery query(QString::fromUtf8(typed));
            QMap<int, NameFit> found, wanted;
            list.find(query, 1'000, [&](int index, NameFit fit) { found.insert(index, fit); });
            for (int i = 0; i < names.size(); ++i) {
                if (const auto fit = query.fit(foldedName(names[i])))
                    wanted.insert(i, *fit);
            }
            QCOMPARE(found, wanted);
        }
    }
    //! Whatever the text: places stay inside it, and every name finds itself.
    void anyTextIsHarmless()
    {
        QVERIFY(rc::check("names", [](const std::u16string &first, const std::u16string &second) {
            const QString name = QString::fromStdU16String(first), typed = QString::fromStdU16String(second);
            for (const auto &span : NameQuery(typed).marks(name))
                RC_ASSERT(span.from >= 0 && span.length > 0 && span.from + span.length <= name.size());
            const QByteArray folded = foldedName(name);
            RC_ASSERT(!folded.contains('\n') && !folded.startsWith(' ') && !folded.endsWith(' '));
            const NameQuery whole(name);
            RC_ASSERT(whole.isEmpty() || name.size() > 100 || whole.fit(folded) == NameFit::Start);
        }));
    }
};

QTEST_GUILESS_MAIN(NameMatchTest)
#include "tst_name_match.moc"
