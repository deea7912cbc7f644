// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/high_contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
using namespace meridian;

namespace {

//! Source: WCAG 2, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto part = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b)), low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QJsonObject designTokens()
{
    QFile file(QStringLiteral(MERIDIAN_SOURCE_DIR "/tests/ui/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/ui/theme/tokens.json is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

Token tokenNamed(const QString &name)
{
    const auto &table = tokenTable();
    const auto it = std::find_if(table.begin(), table.end(), [&](const auto &row) { return row.name == name; });
    if (it == table.end())
        qFatal("no token %s", qPrintable(name));
    return Token(it - table.begin());
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void tokensAreTheDesigns()
    {
        const QJsonObject colors = designTokens()[QStringLiteral("colors")].toObject();
        QCOMPARE(int(colors.size()), TokenCount);
        Theme light(Theme::Mode::Light), dark(Theme::Mode::Dark);
        for (auto it = colors.begin(); it != colors.end(); ++it) {
            const Token token = tokenNamed(it.key());
            const QJsonObject value = it->toObject();
            QCOMPARE(light.color(token), QColor(value[QStringLiteral("light")].toString()));
            QCOMPARE(dark.color(token), QColor(value[QStringLiteral("dark")].toString()));
        }
        QCOMPARE(light.color(Token::CodeComment), QColor("#5C6870"));
    }

    void peopleAreTheDesigns()
    {
        const QJsonObject people = designTokens()[QStringLiteral("people")].toObject();
        QCOMPARE(int(people.size()), HueCount);
        Theme dark(Theme::Mode::Dark);
        for (int hue = 0; hue < HueCount; ++hue) {
            const auto row = people[hueTable()[size_t(hue)].name].toObject()[QStringLiteral("dark")].toObject();
            QCOMPARE(dark.person(hue).fill, QColor(row[QStringLiteral("fill")].toString()));
            QCOMPARE(dark.person(hue).ink, QColor(row[QStringLiteral("ink")].toString()));
        }
        QCOMPARE(dark.person(-1).fill, dark.person(7).fill);
        QCOMPARE(dark.person(11).ink, dark.person(3).ink);
    }

    void sharedDesignIsUnchanged()
    {
        QFile shared(QStringLiteral(MERIDIAN_SOURCE_DIR "/../shared/design/mockups/src/tokens.json"));
        if (!shared.open(QIODevice::ReadOnly))
            QSKIP("the design is not beside the sources");
        QCOMPARE(QJsonDocument::fromJson(shared.readAll()).object(), designTokens());
    }

    void pairsHaveContrast_data()
    {
        QTest::addColumn<QString>("pair");
        QTest::addColumn<double>("target");
        QFile file(QStringLiteral(MERIDIAN_SOURCE_DIR "/tests/ui/theme/contrast.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression row(QStringLiteral("^\\| `([a-z-]+)` \\| `([a-z-]+)` \\| ([0-9.]+)"));
        int rows = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const auto match = row.match(QString::fromUtf8(line));
            if (!match.hasMatch())
                continue;
            const QString pair = match.captured(1) + u' ' + match.captured(2);
            QTest::newRow(qPrintable(pair)) << pair << match.captured(3).toDouble();
            ++rows;
        }
        QVERIFY(rows > 90);
    }
    void pairsHaveContrast()
    {
        QFETCH(QString, pair);
        QFETCH(double, target);
        const QStringList names = pair.split(u' ');
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme theme(mode);
            const double ratio = contrast(theme.color(tokenNamed(names[0])), theme.color(tokenNamed(names[1])));
            QVERIFY2(ratio >= target, qPrintable(QStringLiteral("%1: %2").arg(pair).arg(ratio)));
        }
    }

    void inksAreReadable()
    {
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme theme(mode);
            for (int hue = 0; hue < HueCount; ++hue) {
                QVERIFY(contrast(theme.person(hue).ink, theme.person(hue).fill) >= 6.8);
                QVERIFY(contrast(theme.person(hue).ink, theme.color(Token::Surface)) >= 7);
            }
        }
    }

    void styleSheetHasNoTokenLeft()
    {
        Theme theme(Theme::Mode::Dark);
        QString sheet = theme.styleSheet();
        sheet.remove(QRegularExpression(QStringLiteral("/\\*.*\\*/"), QRegularExpression::DotMatchesEverythingOption));
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(theme.color(Token::SurfaceRaised).name()));
        for (const QString &name : {QStringLiteral("check"), QStringLiteral("arrow-down")})
            QVERIFY(QFile::exists(QStringLiteral(":/theme/%1-dark.svg").arg(name)));
    }

    void changingTheModeIsNews()
    {
        Theme theme(Theme::Mode::Light);
        int news = 0;
        connect(&theme, &Theme::changed, this, [&] { ++news; });
        theme.setMode(Theme::Mode::Light);
        QCOMPARE(news, 0);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(news, 1);
        QVERIFY(theme.isDark());
        QCOMPARE(theme.palette().color(QPalette::Window), theme.color(Token::Surface));
        QCOMPARE(theme.palette().color(QPalette::Disabled, QPalette::Text), theme.color(Token::TextDisabled));
    }

    //! Words are readable on every ground and tint, and no line is fainter than words, whatever the system's colours.
    void highContrastIsEnough_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("words");
        QTest::addColumn<QColor>("link");
        QTest::addColumn<bool>("dark");
        QTest::newRow("usual palette") << QColor(Qt::white) << QColor(Qt::black) << QColor(0, 0, 255) << false;
        QTest::newRow("usual palette, dark asked for") << QColor(Qt::white) << QColor(Qt::black) << QColor(0, 0, 255) << true;
        QTest::newRow("yellow on black") << QColor(Qt::black) << QColor(255, 255, 0) << QColor(0, 255, 255) << true;
        QTest::newRow("faint palette") << QColor(0xee, 0xee, 0xee) << QColor(0x99, 0x99, 0x99) << QColor(0xaa, 0xaa, 0xff) << false;
    }
    void highContrastIsEnough()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, words);
        QFETCH(QColor, link);
        QFETCH(bool, dark);
        QPalette palette;
        palette.setColor(QPalette::Base, ground);
        palette.setColor(QPalette::Text, words);
        palette.setColor(QPalette::Link, link);
        const HighContrast colors(palette, dark);
        for (const Token on : {Token::Surface, Token::Sidebar, Token::SurfaceSunken, Token::SurfaceRaised, Token::Hover, Token::Pressed,
                               Token::Selection, Token::SelectionIdle, Token::Highlight, Token::HighlightActive, Token::Mention,
                               Token::Added, Token::Removed, Token::CodeBg, Token::DangerSoft, Token::WarnSoft}) {
            for (const Token text : {Token::Text, Token::TextMuted, Token::TextFaint, Token::Danger, Token::Warn, Token::Ok,
                                     Token::MentionText, Token::CodeKeyword, Token::Working, Token::Asleep})
                QVERIFY(contrast(colors.color(text), colors.color(on)) >= 7);
            QVERIFY(contrast(colors.color(Token::Accent), colors.color(on)) >= 4.5);
        }
        for (const Token line : {Token::Hairline, Token::HairlineStrong, Token::FieldBorder, Token::FocusRing})
            QCOMPARE(colors.color(line), colors.color(Token::Text));
        QVERIFY(contrast(colors.color(Token::OnAccent), colors.color(Token::Accent)) >= 4.5);
        QVERIFY(colors.color(Token::Selection) != colors.color(Token::Surface));
        QCOMPARE(luminance(colors.color(Token::Surface)) < luminance(colors.color(Token::Text)), dark);
    }

    void contrastIsChosenAndIsNews()
    {
        Theme theme(Theme::Mode::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        QVERIFY(!theme.isHighContrast());
        theme.setContrast(Theme::Contrast::High);
        QVERIFY(theme.isHighContrast());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.color(Token::Hairline), theme.color(Token::Text));
        QCOMPARE(theme.person(3).fill, theme.color(Token::Text));
        theme.setContrast(Theme::Contrast::Usual);
        QCOMPARE(changed.size(), 2);
        QVERIFY(theme.color(Token::Hairline) != theme.color(Token::Text));
    }

    void iconsAreTinted()
    {
        Theme theme(Theme::Mode::Light);
        Icons icons(theme);
        const QDir own(QStringLiteral(":/icons/meridian/scalable"));
        QVERIFY(own.entryList().size() > 70);
        for (const QString &file : own.entryList()) {
            const QString name = file.chopped(4);
            const QImage image = icons.pixmap(name, 16, Token::Danger, 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool drawn = false;
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x) {
                    if (image.pixelColor(x, y).alpha() == 255) {
                        QCOMPARE(image.pixelColor(x, y).rgb(), theme.color(Token::Danger).rgb());
                        drawn = true;
                    }
                }
            }
            QVERIFY2(drawn, qPrintable(name));
        }
        QVERIFY(icons.pixmap(QStringLiteral("no-such-icon-at-all"), 16, Token::Text, 1.0).isNull());
    }

    void textSizesAreSteps()
    {
        QCOMPARE(Type::sizeBeside(100, 1), 110);
        QCOMPARE(Type::sizeBeside(100, -1), 90);
        QCOMPARE(Type::sizeBeside(90, -1), 90);
        QCOMPARE(Type::sizeBeside(150, 1), 150);
        QCOMPARE(Type::sizeBeside(125, 1), 150);
    }

    void typeFollowsTheScale()
    {
        const Type type, large(1.5);
        QCOMPARE(type.lineHeight(TypeStyle::Body), 22);
        QCOMPARE(large.lineHeight(TypeStyle::Body), 33);
        QVERIFY(QFontMetricsF(large.font(TypeStyle::Body)).height() > QFontMetricsF(type.font(TypeStyle::Body)).height());
        QVERIFY(type.font(TypeStyle::SubjectUnread).weight() > type.font(TypeStyle::Body).weight());
        QVERIFY(type.font(TypeStyle::Title).pointSizeF() > type.font(TypeStyle::Pane).pointSizeF());
        QVERIFY(QFontMetrics(type.font(TypeStyle::Code)).horizontalAdvance(u'i')
                == QFontMetrics(type.font(TypeStyle::Code)).horizontalAdvance(u'm'));
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
