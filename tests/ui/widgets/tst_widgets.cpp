// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look_fixture.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/component_sheet.h"
#include "ui/widgets/day_curve.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/toast.h"
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

class WidgetsTest : public QObject {
    Q_OBJECT
    LookFixture m_fixture;
    const Look &m_look = m_fixture.look;

    template<typename T>
    static bool hasColor(const QImage &image, T wanted)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == wanted.rgb())
                    return true;
            }
        }
        return false;
    }

private slots:
    void buttonsAnswerMouseAndKeys()
    {
        Button button(m_look, QStringLiteral("Send"), Button::Role::Primary);
        button.setKeyHint(QStringLiteral("Ctrl ↵"));
        button.resize(button.sizeHint());
        button.show();
        QSignalSpy clicked(&button, &Button::clicked);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 3);
        button.setEnabled(false);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(clicked.size(), 3);
    }

    void iconButtonsAreNamed()
    {
        IconButton button(m_look, QStringLiteral("checkmark"), QStringLiteral("Done"), QStringLiteral("E"));
        QCOMPARE(button.accessibleName(), QStringLiteral("Done"));
        QCOMPARE(button.toolTip(), QStringLiteral("Done (E)"));
        QCOMPARE(button.sizeHint(), QSize(30, 30));
    }

    void splitHalvesAreTwoButtons()
    {
        SplitButton split(m_look, QStringLiteral("Send"), QStringLiteral("Other ways to send"));
        QSignalSpy main(&split, &SplitButton::clicked), more(&split, &SplitButton::moreRequested);
        QTest::keyClick(split.main(), Qt::Key_Return);
        QTest::mouseClick(split.more(), Qt::LeftButton);
        QCOMPARE(main.size(), 1);
        QCOMPARE(more.size(), 1);
        QCOMPARE(split.more()->accessibleName(), QStringLiteral("Other ways to send"));
    }

    void focusRingComesWithKeysOnly()
    {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *button = new Button(m_look, QStringLiteral("Compare"));
        layout->addWidget(button);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *ring = window.findChild<FocusRing *>();
        QVERIFY(ring);
        button->setFocus(Qt::MouseFocusReason);
        QVERIFY(button->hasFocus());
        QVERIFY(!ring->isVisible());
        button->clearFocus();
        button->setFocus(Qt::TabFocusReason);
        ring = window.findChild<FocusRing *>();
        QVERIFY(ring->isVisible());
        QCOMPARE(ring->geometry(), button->geometry().adjusted(-3, -3, 3, 3));
        button->clearFocus();
        QVERIFY(!ring->isVisible());
    }

    //! Its anchor moves with what holds it, some turns after the window has shrunk.
    void aPopupStaysAtItsAnchorWhileTheWindowShrinks()
    {
        QWidget window;
        window.resize(900, 500);
        auto *outer = new QHBoxLayout(&window);
        auto *holder = new QWidget;
        outer->addWidget(holder);
        auto *inner = new QVBoxLayout(holder);
        auto *bar = new QWidget;
        inner->addStretch(1);
        inner->addWidget(bar);
        auto *row = new QHBoxLayout(bar);
        row->addStretch(1);
        auto *anchor = new Button(m_look, QStringLiteral("Later"));
        row->addWidget(anchor);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        PopupMenu menu(m_look, &window);
        menu.setItems({{{}, QStringLiteral("First"), {}, {}}});
        menu.openAt(anchor, Popup::Side::Above, Qt::AlignTrailing);
        const auto gap = [&] {
            const QRect at(anchor->mapTo(&window, QPoint(0, 0)), anchor->size());
            const QRect box = menu.geometry().adjusted(ShadowMargin, ShadowMargin, -ShadowMargin, -ShadowMargin);
            return QPoint(at.right() - box.right(), at.top() - box.bottom());
        };
        const QPoint before = gap();
        for (const QSize size : {QSize(700, 320), QSize(500, 260), QSize(1000, 600)}) {
            window.resize(size);
            QTRY_COMPARE(gap(), before);
            QVERIFY(menu.isVisible());
        }
        anchor->hide();
        window.resize(640, 400);
        QTRY_VERIFY(!menu.isVisible()); // it has nothing to stand at any more
    }

    void menuIsDrivenByKeys()
    {
        QWidget window;
        window.resize(600, 400);
        auto *anchor = new Button(m_look, QStringLiteral("More"), Button::Role::Plain, Button::Size::Normal, &window);
        anchor->move(20, 360);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        anchor->setFocus();
        PopupMenu menu(m_look, &window);
        menu.setItems({{{}, QStringLiteral("First"), {}, {}}, {{}, QStringLiteral("Second"), QStringLiteral("a note"), {}}});
        QSignalSpy triggered(&menu, &PopupMenu::triggered);
        menu.openAt(anchor, Popup::Side::Below);
        QVERIFY(window.rect().contains(menu.geometry().adjusted(32, 32, -32, -32))); // turned to where there is room
        QVERIFY(menu.hasFocus());
        QTest::keyClick(&menu, Qt::Key_Down);
        QCOMPARE(menu.current(), 1);
        QTest::keyClick(&menu, Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(triggered[0][0].toInt(), 1);
        QVERIFY(!menu.isVisible());
        QVERIFY(anchor->hasFocus());
        menu.openAt(anchor, Popup::Side::Above);
        QTest::keyClick(&menu, Qt::Key_Escape);
        QVERIFY(!menu.isVisible());
        menu.openAt(anchor, Popup::Side::Above);
        QTest::mouseClick(&window, Qt::LeftButton, {}, {590, 5});
        QVERIFY(!menu.isVisible());
        QCOMPARE(triggered.size(), 1);
    }

    void pillMovesWithTheMinute()
    {
        LocalTimePill pill(m_look, LocalTimePill::Shape::Inline, LocalTimePill::City::Shown);
        pill.setProfile(profile(QStringLiteral("Priya Raghavan"), QStringLiteral("Bengaluru"),
                                QStringLiteral("Asia/Kolkata"), 600, 1110));
        QCOMPARE(pill.text(), QStringLiteral("15:42 Bengaluru"));
        QVERIFY(pill.accessibleName().startsWith(QLatin1String("15:42 in Bengaluru")));
        m_fixture.clock.advance(60'000);
        emit m_fixture.minutes.minute();
        QCOMPARE(pill.text(), QStringLiteral("15:43 Bengaluru"));
        QVERIFY(pill.accessibleName().startsWith(QLatin1String("15:43")));
        m_fixture.clock.advance(-60'000);
    }

    void avatarHasABadgeFrom28On()
    {
        Member member;
        member.profile = profile(QStringLiteral("Priya Raghavan"), {}, QStringLiteral("Asia/Kolkata"), 600, 1110);
        Avatar large(m_look, 28, Avatar::Badge::Shown), small(m_look, 22, Avatar::Badge::Shown);
        large.setMember(member);
        small.setMember(member);
        const QColor working = m_look.theme.color(Token::Working);
        QVERIFY(hasColor(large.grab().toImage(), working));
        QVERIFY(!hasColor(small.grab().toImage(), working));
        QCOMPARE(large.accessibleName(), QStringLiteral("Priya Raghavan"));
    }

    void labelsWrapElideAndTellTheWholeText()
    {
        TextLabel wrap(m_look, QStringLiteral("one two three four five six"), TypeStyle::Body, Token::Text,
                       TextLabel::Flow::Wrap);
        QCOMPARE(wrap.heightForWidth(2000), 22);
        QCOMPARE(wrap.heightForWidth(wrap.sizeHint().width() / 2 + 10) % 22, 0);
        QVERIFY(wrap.heightForWidth(60) >= 66);
        QVERIFY(wrap.hasHeightForWidth());
        wrap.setText(QStringLiteral("other"));
        QVERIFY(wrap.hasHeightForWidth());
        TextLabel elide(m_look, QStringLiteral("a long subject"), TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide);
        QVERIFY(elide.minimumSizeHint().width() < elide.sizeHint().width());
        QCOMPARE(elide.text(), QStringLiteral("a long subject"));
    }

    void tabularDigitsAreOfOneWidth()
    {
        const QFont &font = m_look.type.font(TypeStyle::Meta);
        QCOMPARE(tabularWidth(font, QStringLiteral("11:11")), tabularWidth(font, QStringLiteral("00:00")));
        QCOMPARE(tabularWidth(font, QStringLiteral("11:12 Nairobi")), tabularWidth(font, QStringLiteral("20:08 Nairobi")));
    }

    void themeRepaints()
    {
        Banner banner(m_look);
        banner.show(Banner::Kind::Danger, QStringLiteral("emblem-important"), QStringLiteral("Not kept."), {});
        banner.resize(400, banner.height());
        QVERIFY(hasColor(banner.grab().toImage(), m_look.theme.color(Token::DangerSoft)));
        m_fixture.theme.setMode(Theme::Mode::Dark);
        QVERIFY(hasColor(banner.grab().toImage(), m_look.theme.color(Token::DangerSoft)));
        m_fixture.theme.setMode(Theme::Mode::Light);
        QCOMPARE(banner.accessibleName(), QStringLiteral("Not kept."));
    }

    void bannerLinkIsReachable()
    {
        Banner banner(m_look);
        banner.show(Banner::Kind::Quiet, QStringLiteral("network-disconnect"), QStringLiteral("You are offline."),
                    QStringLiteral("Everything is kept here."), QStringLiteral("Try now"));
        QSignalSpy activated(&banner, &Banner::linkActivated);
        auto *link = banner.findChild<Button *>();
        QVERIFY(link->isVisibleTo(&banner));
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void toastOffersItsAction()
    {
        QWidget area;
        area.resize(800, 600);
        Toast toast(m_look, &area);
        QVERIFY(!toast.isVisibleTo(&area));
        toast.show(QStringLiteral("checkmark"), QStringLiteral("Done."), QStringLiteral("Undo"), QStringLiteral("Z"));
        QVERIFY(toast.isVisibleTo(&area));
        QCOMPARE(toast.geometry().left() + 32, 20);
        QCOMPARE(area.height() - (toast.geometry().bottom() + 1 - 32), 20);
        QSignalSpy asked(&toast, &Toast::actionRequested);
        QTest::keyClick(toast.findChild<Button *>(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!toast.isVisibleTo(&area));
    }

    void curveTellsItsDots()
    {
        DayCurve curve(m_look, DayCurve::Shape::Foot);
        curve.resize(212, 66);
        std::vector<DayCurveDot> dots;
        for (int i = 0; i < 15; ++i)
            dots.push_back({{QStringLiteral("A"), i}, i * 90, 1, i == 8, QString::number(i)});
        curve.setDots(std::move(dots), DayCurve::words(3, 2, 1));
        QCOMPARE(curve.accessibleName(), QStringLiteral("Team now: 3 working, 2 edge of day, 1 asleep"));
        QSignalSpy clicked(&curve, &DayCurve::dotClicked);
        QTest::mouseClick(&curve, Qt::LeftButton, {}, {106, 12}); // noon, the top of the curve
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), 8);
        QTest::mouseClick(&curve, Qt::LeftButton, {}, {106, 64});
        QCOMPARE(clicked.size(), 1);
    }

    void everythingPressableIsNamedAndReachable()
    {
        ComponentSheet sheet(m_look);
        int found = 0;
        for (const auto *button : sheet.findChildren<QAbstractButton *>()) {
            if (button->isHidden()) // the link of a banner that has none
                continue;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), button->metaObject()->className());
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, button->metaObject()->className());
            ++found;
        }
        QVERIFY(found > 12);
        QVERIFY(!sheet.grab().isNull());
    }

    void mirrored()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        LocalTimePill pill(m_look, LocalTimePill::Shape::Inline);
        pill.setProfile(profile(QStringLiteral("P"), {}, QStringLiteral("Asia/Kolkata"), 600, 1110));
        pill.resize(pill.sizeHint());
        const QImage image = pill.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const QRgb working = m_look.theme.color(Token::Working).rgb();
        int left = 0, right = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == working)
                    ++(x < image.width() / 2 ? left : right);
            }
        }
        QCOMPARE(left, 0);
        QVERIFY(right > 0);
    }
};

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
