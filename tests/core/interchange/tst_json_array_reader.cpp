// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/json_array_reader.h"
#include <QStringEncoder>
#include <QTest>

using meridian::JsonArrayReader;
using Fault = JsonArrayReader::Fault;

namespace {

struct Read {
    QByteArrayList elements;
    Fault fault;
    qint64 tooLarge;
};

//! Reads `bytes` in bites of `bite`, so that every boundary falls everywhere.
Read readAll(const QByteArray &bytes, qsizetype bite, qsizetype largest = 1000)
{
    qsizetype at = 0;
    JsonArrayReader reader(
        [&](char *data, qint64 size) {
            const qsizetype count = std::min({qsizetype(size), bite, bytes.size() - at});
            memcpy(data, bytes.constData() + at, size_t(count));
            at += count;
            return qint64(count);
        },
        largest);
    QByteArrayList elements;
    while (auto element = reader.next())
        elements.append(*element);
    return {elements, reader.fault(), reader.tooLarge()};
}

} // namespace

class JsonArrayReaderTest : public QObject {
    Q_OBJECT
private slots:
    void elements_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArrayList>("elements");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &json,
                            const QByteArrayList &elements, Fault fault = Fault::None) {
            QTest::newRow(name) << json << elements << int(fault);
        };
        row("empty list", " [ ] ", {});
        row("objects", "[{\"a\":1}, {\"b\":[{}]} ]", {"{\"a\":1}", "{\"b\":[{}]}"});
        row("brackets in strings", "[{\"a\":\"]}\\\"{\\\\\"},{\"b\":2}]",
            {"{\"a\":\"]}\\\"{\\\\\"}", "{\"b\":2}"});
        row("scalars", "[1,\"x\",null]", {"1", "\"x\"", "null"});
        row("byte order mark", "\xef\xbb\xbf[1]", {"1"});
        row("after the end", "[1] [2]", {"1"}, Fault::GoesOn);
        row("blanks after the end", "[1]" + QByteArray(70000, '\n'), {"1"});
        row("cut in an element", "[{\"a\":1},{\"b\"", {"{\"a\":1}"}, Fault::Truncated);
        row("cut between", "[{\"a\":1},", {"{\"a\":1}"}, Fault::Truncated);
        row("no list", "{\"a\":1}", {}, Fault::NotAnArray);
        row("nothing", "", {}, Fault::NotAnArray);
        row("a stray bracket", "[}1]", {"1"});
        for (const auto &[name, encoding] : {std::pair("UTF-16LE", QStringConverter::Utf16LE),
                                             std::pair("UTF-16BE", QStringConverter::Utf16BE)}) {
            for (const bool mark : {true, false}) {
                QStringEncoder encoder(encoding,
                                       mark ? QStringConverter::Flag::WriteBom
                                            : QStringConverter::Flag::Default);
                const QByteArray bytes = encoder.encode(QStringLiteral("[{\"a\":\"ü😀\"},2]"));
                row(qPrintable(QStringLiteral("%1 %2").arg(name, mark ? "marked" : "bare")), bytes,
                    {"{\"a\":\"ü😀\"}", "2"});
            }
        }
    }
    void elements()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArrayList, elements);
        QFETCH(int, fault);
        for (const qsizetype bite : {3, 4, 7, 100000}) {
            const Read read = readAll(json, bite);
            QCOMPARE(read.elements, elements);
            QCOMPARE(int(read.fault), fault);
        }
    }
    void tooLargeIsLeftOutAlone()
    {
        const Read read = readAll("[1,\"" + QByteArray(500, 'x') + "\",2]", 64, 100);
        QCOMPARE(read.elements, (QByteArrayList{"1", "2"}));
        QCOMPARE(read.tooLarge, 1);
        QCOMPARE(read.fault, Fault::None);
    }
    void failureIsNoEnd()
    {
        JsonArrayReader reader([](char *, qint64) { return qint64(-1); }, 100);
        QVERIFY(!reader.next());
        QCOMPARE(reader.fault(), Fault::ReadFailed);
    }
};

QTEST_GUILESS_MAIN(JsonArrayReaderTest)
#include "tst_json_array_reader.moc"
