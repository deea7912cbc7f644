// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/limits.h"
#include "core/model/picture.h"
#include <QTest>

using namespace meridian;

namespace {

QByteArray png(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const quint32 side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += char(side >> shift);
    }
    return bytes + QByteArray("\x08\x02\0\0\0\xaa\xbb\xcc\xdd", 9);
}

//! A quantisation table before the frame's head, as every encoder writes.
QByteArray jpeg(quint16 width, quint16 height)
{
    QByteArray bytes("\xff\xd8\xff\xe0\0\x04zz\xff\xff\xdb\0\x03q\xff\xc2\0\x0b\x08", 19);
    for (const quint16 side : {height, width})
        bytes += QByteArray(1, char(side >> 8)) + char(side);
    return bytes + QByteArray("\x01\x01\x11\0", 4);
}

} // namespace

class PictureTest : public QObject {
    Q_OBJECT
private slots:
    void tellsFormatAndSide()
    {
        const auto one = PictureHead::create(png(256, 256));
        QVERIFY(one);
        QCOMPARE(one->format(), PictureHead::Format::Png);
        QCOMPARE(one->side(), 256);
        const auto other = PictureHead::create(jpeg(300, 300));
        QVERIFY(other);
        QCOMPARE(other->format(), PictureHead::Format::Jpeg);
        QCOMPARE(other->side(), 300);
    }
    void refuses_data()
    {
        using Error = PictureHead::Error;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const QByteArray &bytes, Error error) {
            QTest::newRow(name) << bytes << int(error);
        };
        row("nothing", {}, Error::NeitherPngNorJpeg);
        row("a GIF", "GIF89a@@", Error::NeitherPngNorJpeg);
        row("an SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>", Error::NeitherPngNorJpeg);
        row("a PNG without its head", png(256, 256).left(24), Error::NeitherPngNorJpeg);
        row("a JPEG without a frame", jpeg(256, 256).left(16), Error::NeitherPngNorJpeg);
        row("a JPEG that says nothing", QByteArray("\xff\xd8\xff\xff\xff\xff", 6), Error::NeitherPngNorJpeg);
        row("a JPEG with a part of no length", QByteArray("\xff\xd8\xff\xe0\0\0\0\0\0", 9), Error::NeitherPngNorJpeg);
        row("a JPEG whose scan comes first", QByteArray("\xff\xd8\xff\xda\0\x08zzzzzz", 12), Error::NeitherPngNorJpeg);
        row("wide", png(256, 255), Error::NotSquare);
        row("high", jpeg(255, 256), Error::NotSquare);
        row("tiny", png(15, 15), Error::TooSmall);
        row("nothing wide", png(0, 0), Error::TooSmall);
        row("huge", png(1025, 1025), Error::TooLarge);
        row("a bomb", png(0xffffffff, 0xffffffff), Error::TooLarge);
        row("too many bytes", png(256, 256) + QByteArray(limits::PictureBytes, 'x'), Error::TooManyBytes);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, error);
        const auto head = PictureHead::create(bytes);
        QVERIFY(!head);
        QCOMPARE(int(head.error()), error);
    }
};

QTEST_GUILESS_MAIN(PictureTest)
#include "tst_picture.moc"
