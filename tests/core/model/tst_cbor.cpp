// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/model/cbor.h"
#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QTest>
#include <limits>

using namespace meridian;

//! The reader against Qt's, which knows the whole of RFC 8949.
class CborTest : public QObject {
    Q_OBJECT
    SeededRandom m_random{20261122};

    QCborValue anything(int depth)
    {
        switch (m_random.below(depth > 4 ? 7 : 9)) {
        case 0: return qint64(m_random.next() >> m_random.below(64));
        case 1: return -qint64(m_random.next() >> (1 + m_random.below(63)));
        case 2: return m_random.chance(50);
        case 3: return QCborValue(nullptr);
        case 4: return double(qint64(m_random.next())) / 1024;
        case 5: return m_random.bytes(qsizetype(m_random.below(40)));
        case 6: return QStringLiteral("é日本🎬 text").repeated(int(m_random.below(40)));
        case 7: {
            QCborArray array;
            for (quint64 i = m_random.below(30); i > 0; --i)
                array.append(anything(depth + 1));
            return array;
        }
        default: {
            QCborMap map;
            for (quint64 i = m_random.below(30); i > 0; --i)
                map.insert(QStringLiteral("key%1").arg(i), anything(depth + 1));
            return map;
        }
        }
    }
    static void same(const cbor::Item &item, const QCborValue &value)
    {
        QCOMPARE(QCborValue::fromCbor(item.bytes().toByteArray()), value);
        QCOMPARE(item.isAbsent(), value.isNull() || value.isUndefined());
        QCOMPARE(item.isText(), value.isString());
        QCOMPARE(item.isArray(), value.isArray());
        QCOMPARE(item.isMap(), value.isMap());
        QCOMPARE(item.truth().has_value(), value.isBool());
        if (value.isInteger())
            QCOMPARE(*item.integer(), value.toInteger());
        if (value.isBool())
            QCOMPARE(*item.truth(), value.toBool());
        if (value.isString())
            QCOMPARE(item.text(), value.toString());
        qsizetype at = 0;
        item.each([&](const cbor::Item &one) {
            if (item.isArray())
                same(one, value.toArray().at(at++));
            return true;
        });
        if (value.isArray())
            QCOMPARE(at, value.toArray().size());
        for (const auto pair : value.toMap())
            same(item.value(QLatin1StringView(pair.first.toString().toLatin1())), pair.second);
    }
    //! Qt's word on whether bytes are one item.
    static bool qtReads(const QByteArray &bytes)
    {
        QCborStreamReader reader(bytes);
        QCborParserError error;
        QCborValue::fromCbor(reader);
        if (reader.lastError() != QCborError::NoError || reader.currentOffset() != bytes.size())
            return false;
        QCborValue::fromCbor(bytes, &error);
        return error.error == QCborError::NoError;
    }

private slots:
    void readsWhatQtWrites()
    {
        for (int i = 0; i < 300; ++i) {
            const QCborValue value = anything(0);
            const QByteArray bytes = value.toCbor();
            QVERIFY(cbor::isSound(bytes));
            same(cbor::Item(bytes), value);
        }
    }
    void whatIsSoundQtReadsToo()
    {
        int sound = 0;
        for (int i = 0; i < 100'000; ++i) {
            QByteArray bytes = i % 2 ? m_random.bytes(qsizetype(1 + m_random.below(12))) : anything(3).toCbor();
            if (i % 4 == 0 && !bytes.isEmpty())
                bytes[qsizetype(m_random.below(quint64(bytes.size())))] = char(m_random.next());
            if (!cbor::isSound(bytes))
                continue;
            ++sound;
            QVERIFY2(qtReads(bytes), bytes.toHex());
        }
        QVERIFY(sound > 20'000);
    }
    void itemsInPieces()
    {
        const QByteArray text = QByteArray::fromHex("7f61616162ff");
        QVERIFY(cbor::isSound(text));
        QCOMPARE(cbor::Item(text).text(), QStringLiteral("ab"));
        const QByteArray map = QByteArray::fromHex("bf616e01616d9f0203ffff");
        QVERIFY(cbor::isSound(map));
        QCOMPARE(cbor::Item(map).value(QLatin1StringView("n")).integer(), std::optional<qint64>(1));
        qint64 sum = 0;
        cbor::Item(map).value(QLatin1StringView("m")).each([&](const cbor::Item &one) {
            sum += one.integer().value_or(0);
            return true;
        });
        QCOMPARE(sum, 5);
    }
    void brokenItems_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *hex : {"", "18", "1c", "1f", "61", "61ff", "62c328", "7f41ff", "7f6161", "7f7f6161ffff", "81", "9f01", "a101",
                                "bf01ff", "ff", "c0", "df01", "f818", "0101", "9b00000001ffffffff", "bb7fffffffffffffff"})
            QTest::newRow(*hex ? hex : "nothing") << QByteArray::fromHex(hex);
        QTest::newRow("deep") << QByteArray(cbor::MaxDepth + 1, char(0x81)) + char(1);
    }
    void brokenItems()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!cbor::isSound(bytes));
    }
    void wholeNumbersMayBeFloats()
    {
        const auto number = [](const char *hex) {
            const QByteArray bytes = QByteArray::fromHex(hex);
            return cbor::Item(bytes).integer();
        };
        QCOMPARE(number("f93c00"), std::optional<qint64>(1));
        QCOMPARE(number("fa47c35000"), std::optional<qint64>(100'000));
        QCOMPARE(number("fbc010000000000000"), std::optional<qint64>(-4));
        QCOMPARE(number("f93e00"), std::nullopt);             // 1.5
        QCOMPARE(number("f97e00"), std::nullopt);             // no number
        QCOMPARE(number("1bffffffffffffffff"), std::nullopt); // beyond 64 bits
        QCOMPARE(number("3b7fffffffffffffff"), std::optional(std::numeric_limits<qint64>::min()));
    }
};

QTEST_GUILESS_MAIN(CborTest)
#include "tst_cbor.moc"
