// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/picture.h"
#include "tests/ui/settings/settings_fixture.h"
#include "ui/models/attention_desk.h"
#include "ui/settings/days_off_list.h"
#include "ui/settings/hours_page.h"
#include "ui/settings/picture_crop.h"
#include "ui/settings/settings_view.h"
#include "ui/settings/week_grid.h"
#include "ui/settings/you_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <rapidcheck.h>

using namespace meridian;
using namespace meridian::test;

//! What is mine in the settings, with real widgets: every change is an op at once.
class SettingsTest : public QObject {
    Q_OBJECT

    static Profile mine(const Desk &desk) { return desk.book->find(desk.team.me)->profile; }

private slots:
    void aNameIsKeptOnLeavingItsField()
    {
        Desk desk;
        ProfileEditor editor(desk.commands, *desk.book);
        YouPage page(desk.look(), editor);
        page.show();
        auto *name = fieldCalled<QLineEdit>(page, QStringLiteral("Your name"));
        QVERIFY(name);
        name->setFocus();
        name->selectAll();
        QTest::sendKeyEvent(QTest::Click, name, Qt::Key_unknown, QStringLiteral("Inês C. Andrade"), Qt::NoModifier); // keyClicks() takes ASCII alone
        QVERIFY(desk.submitted.empty());
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(desk.submitted.size(), size_t(1));
        QCOMPARE(mine(desk).name, QStringLiteral("Inês C. Andrade"));
        name->clear();
        QTest::keyClick(name, Qt::Key_Return); // nobody is without a name
        QCOMPARE(mine(desk).name, QStringLiteral("Inês C. Andrade"));
        QCOMPARE(desk.submitted.size(), size_t(1));
    }

    void theWeekIsWhatItsRowsSay()
    {
        Desk desk;
        Door door;
        ProfileEditor editor(desk.commands, *desk.book);
        HoursPage page(desk.look(), editor, door.holidays(), QTimeZone("Europe/Lisbon"));
        page.show();
        QVERIFY(!page.offersMove());
        page.week().end(4)->setTime(QTime(15, 30));
        QCOMPARE(mine(desk).hours.on(4).end, 15 * 60 + 30);
        QCOMPARE(mine(desk).hours.on(3).end, 18 * 60);
        QCOMPARE(mine(desk).hours.differing.size(), size_t(1));
        QTest::keyClick(page.week().works(5), Qt::Key_Space);
        QVERIFY(mine(desk).hours.worksOn(5));
        QTest::keyClick(page.week().works(5), Qt::Key_Space);
        QVERIFY(!mine(desk).hours.worksOn(5));
        page.week().end(4)->setTime(QTime(18, 0));
        QVERIFY(mine(desk).hours.differing.empty());
        QTest::mouseClick(fieldCalled<Switch>(page, QStringLiteral("Show where I am in my day")), Qt::LeftButton);
        QCOMPARE(mine(desk).shown, DayShown::Clock);
    }

    void daysOffComeAndGo()
    {
        Desk desk;
        Door door;
        ProfileEditor editor(desk.commands, *desk.book);
        HoursPage page(desk.look(), editor, door.holidays(), QTimeZone("Europe/Lisbon"));
        page.show();
        const size_t before = mine(desk).hours.daysOff.size();
        QVERIFY(before >= 1);
        QTest::keyClick(buttonCalled(page, QStringLiteral("Add days")), Qt::Key_Return);
        page.daysOff().first().setDate(QDate(2026, 7, 1));
        page.daysOff().last().setDate(QDate(2026, 7, 3));
        QTest::keyClicks(&page.daysOff().note(), QStringLiteral("the coast"));
        QTest::keyClick(&page.daysOff().note(), Qt::Key_Return);
        QCOMPARE(mine(desk).hours.daysOff.size(), before + 1);
        const DayOff added = *mine(desk).hours.dayOffFrom(QDate(2026, 7, 1));
        QCOMPARE(added, (DayOff{QDate(2026, 7, 1), QDate(2026, 7, 3), QStringLiteral("the coast")}));
        QTest::mouseClick(page.daysOff().findChild<IconButton *>(), Qt::LeftButton);
        QTRY_COMPARE(mine(desk).hours.daysOff.size(), before);
    }

    void daysOffNeverOverlap()
    {
        const auto day = [](int number) { return QDate(2026, 1, 1).addDays(number); };
        QVERIFY(rc::check("days off stay in order and apart", [&] {
            std::vector<DayOff> days;
            const auto count = *rc::gen::inRange(1, 20);
            for (int i = 0; i < count; ++i) {
                const int first = *rc::gen::inRange(0, 200), length = *rc::gen::inRange(0, 20);
                days = withDayOff(days, {day(first), day(first + length), {}});
                for (int one = first; one <= first + length; ++one)
                    RC_ASSERT(std::ranges::any_of(days, [&](const DayOff &off) { return off.holds(day(one)); }));
            }
            for (size_t i = 1; i < days.size(); ++i)
                RC_ASSERT(days[i - 1].last < days[i].first);
        }));
    }

    void whoSeemsToHaveMovedIsAsked()
    {
        Desk desk;
        Door door;
        ProfileEditor editor(desk.commands, *desk.book);
        HoursPage page(desk.look(), editor, door.holidays(), QTimeZone("Asia/Tokyo"));
        page.show();
        QVERIFY(page.offersMove());
        QTest::keyClick(buttonCalled(page, QStringLiteral("Keep Lisbon")), Qt::Key_Return);
        QVERIFY(!page.offersMove());
        QVERIFY(desk.submitted.empty());
        HoursPage again(desk.look(), editor, door.holidays(), QTimeZone("Asia/Tokyo"));
        again.show();
        QTest::keyClick(buttonCalled(again, QStringLiteral("Use Tokyo")), Qt::Key_Return);
        QCOMPARE(mine(desk).zone, QStringLiteral("Asia/Tokyo"));
        QCOMPARE(mine(desk).city, QStringLiteral("Tokyo"));
        QVERIFY(!again.offersMove());
        QVERIFY(!clocksDiffer(QTimeZone("Europe/Lisbon"), QTimeZone("Europe/London"), desk.fixture.clock.now()));
    }

    void theSquareStaysInThePicture()
    {
        QVERIFY(rc::check("whatever is done to it", [] {
            const QSize size(*rc::gen::inRange(32, 3000), *rc::gen::inRange(32, 3000));
            CropSquare square(size);
            const auto steps = *rc::gen::inRange(0, 30);
            for (int i = 0; i < steps; ++i) {
                if (*rc::gen::arbitrary<bool>())
                    square.move({double(*rc::gen::inRange(-4000, 4000)), double(*rc::gen::inRange(-4000, 4000))});
                else
                    square.scale(*rc::gen::inRange(1, 300) / 100.0);
                const QRectF all = QRectF(QPointF(), QSizeF(size)).adjusted(-0.01, -0.01, 0.01, 0.01);
                RC_ASSERT(all.contains(square.rect()));
                RC_ASSERT(qAbs(square.rect().width() - square.rect().height()) < 0.01);
            }
        }));
    }

    void aPictureIsCutByKeys()
    {
        Desk desk;
        PictureCrop crop(desk.look());
        QImage image(900, 600, QImage::Format_RGB32);
        image.fill(Qt::red);
        for (int x = 450; x < 900; ++x) {
            for (int y = 0; y < 600; ++y)
                image.setPixelColor(x, y, Qt::blue);
        }
        crop.setImage(image);
        crop.show();
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&crop, Qt::Key_Right);
        QCOMPARE(crop.square().rect().right(), 900.0);
        QTest::keyClick(&crop, Qt::Key_Plus);
        QVERIFY(crop.square().rect().width() < 600);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&crop, Qt::Key_Right);
        const QByteArray bytes = crop.cut();
        const auto head = PictureHead::create(bytes);
        QVERIFY(head);
        QCOMPARE(head->side(), PictureCrop::Side);
        const QColor middle = decodePicture(bytes).pixelColor(200, 128);
        QVERIFY(middle.blue() > 200 && middle.red() < 60);
        QVERIFY(decodePicture("GIF89a").isNull());
    }

    void anEnormousPictureIsNotOpened()
    {
        Desk desk;
        ProfileEditor editor(desk.commands, *desk.book);
        YouPage page(desk.look(), editor);
        page.show();
        const QString path = desk.dir.filePath(QStringLiteral("no.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a picture");
        file.close();
        page.crop(path);
        QVERIFY(page.cropper().isHidden() || !page.cropper().isVisibleTo(&page));
        QImage small(300, 200, QImage::Format_RGB32);
        small.fill(Qt::green);
        QVERIFY(small.save(path));
        page.crop(path);
        QVERIFY(page.cropper().isVisibleTo(&page));
        QTest::keyClick(buttonCalled(page, QStringLiteral("Use this picture")), Qt::Key_Return);
        QCOMPARE(desk.submitted.size(), size_t(1));
        QVERIFY(PictureHead::create(std::get<op::SetPicture>(desk.submitted[0].body).picture).has_value());
    }

    void sectionsAreWalkedByKeys()
    {
        Desk desk;
        Door door;
        AttentionDesk attention(*desk.replica, desk.teamwork, *desk.book, desk.fixture.clock, desk.fixture.minutes);
        SettingsView view(desk.look(), desk.commands, *desk.book, door, attention);
        view.resize(1200, 800);
        view.show();
        view.focusNav();
        QSignalSpy closed(&view, &SettingsView::closeRequested);
        view.open(SettingsView::Section::Devices);
        QCOMPARE(view.section(), SettingsView::Section::Devices);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
