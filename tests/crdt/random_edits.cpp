// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/random_edits.h"
#include <QJsonObject>
#include <QStringList>

namespace meridian::crdt {

namespace {

template<typename List>
auto oneOf(SeededRandom &random, const List &list)
{
    return list[decltype(list.size())(random.below(quint64(list.size())))];
}

const QStringList Words{QStringLiteral("a"),
                        QStringLiteral("\u00e9"),
                        QStringLiteral("\u6f22\u5b57"),
                        QStringLiteral("\U0001f642"),
                        QStringLiteral("\U0001f468\u200d\U0001f469"),
                        QStringLiteral("\n"),
                        QStringLiteral("hello "),
                        QStringLiteral("\u0301"),
                        QStringLiteral("\U0001d4b3y"),
                        QStringLiteral("\t"),
                        QStringLiteral("\u202e"),
                        QStringLiteral("word")};
const QStringList Keys{QStringLiteral("k0"), QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3")};

} // namespace

QJsonArray RandomEdits::next(Xml xml)
{
    QJsonArray edits;
    for (int left = upTo(4); left > 0; --left)
        edits.append(one(xml));
    return edits;
}

double RandomEdits::place()
{
    if (m_taste.crowds && m_random.chance(70))
        return oneOf(m_random, std::vector<double>{0, 0.5, 0.999999});
    return double(m_random.below(1'000'000)) / 1e6;
}

QJsonArray RandomEdits::one(Xml xml)
{
    const quint64 what = m_taste.containers ? m_random.below(10) : 0;
    if (what < 6)
        return inText();
    if (what < 8)
        return inArray();
    if (what < 9 || xml == Xml::Without)
        return inMap();
    if (m_random.chance(30))
        return {QStringLiteral("xmlRemove"), place()};
    return {QStringLiteral("xml"), place(), m_random.chance(50) ? QStringLiteral("p") : QStringLiteral("li"),
            QString::number(m_random.below(1000))};
}

QJsonArray RandomEdits::inText()
{
    const quint64 what = m_random.below(100);
    if (what < 15 && m_taste.formats)
        return {QStringLiteral("format"), place(), upTo(8), attributes(100)};
    if (what < 22 && m_taste.embeds)
        return {QStringLiteral("embed"), place(), embed(), attributes(30)};
    if (what < 32)
        return wholeDelta();
    if (what < 55)
        return {QStringLiteral("remove"), place(), upTo(6)};
    return {QStringLiteral("insert"), place(), words(), attributes(25)};
}

QJsonArray RandomEdits::inArray()
{
    const quint64 what = m_random.below(10);
    if (what < 3)
        return {QStringLiteral("arrayRemove"), place(), upTo(3)};
    if (what < 5)
        return {QStringLiteral("arrayNest"), place(), nested()};
    QJsonArray values;
    for (int left = upTo(3); left > 0; --left)
        values.append(value());
    return {QStringLiteral("arrayInsert"), place(), values};
}

QJsonArray RandomEdits::inMap()
{
    const quint64 what = m_random.below(10);
    const QString key = oneOf(m_random, Keys);
    if (what < 2)
        return {QStringLiteral("mapRemove"), key};
    if (what < 4)
        return {QStringLiteral("mapNest"), key, nested()};
    if (what < 6)
        return {QStringLiteral("deep"), key, value()};
    return {QStringLiteral("mapSet"), key, value()};
}

QJsonArray RandomEdits::wholeDelta()
{
    QJsonArray parts;
    for (int left = upTo(5); left > 0; --left) {
        const quint64 what = m_random.below(10);
        if (what < 3)
            parts.append(QJsonArray{QStringLiteral("delete"), upTo(5)});
        else if (what < 7)
            parts.append(QJsonArray{QStringLiteral("retain"), upTo(6), attributes(60)});
        else if (what < 9 || !m_taste.embeds)
            parts.append(QJsonArray{QStringLiteral("insert"), words(), attributes(50)});
        else
            parts.append(QJsonArray{QStringLiteral("insert"), embed(), attributes(30)});
    }
    return {QStringLiteral("delta"), place(), parts};
}

QString RandomEdits::words()
{
    QString text;
    for (int left = upTo(3); left > 0; --left)
        text += oneOf(m_random, Words);
    return text;
}

QJsonValue RandomEdits::attributes(int percent)
{
    if (!m_taste.formats || !m_random.chance(unsigned(percent)))
        return QJsonValue::Null;
    const std::vector<std::pair<QString, QJsonValue>> choices{
        {QStringLiteral("bold"), true},
        {QStringLiteral("bold"), QJsonValue::Null},
        {QStringLiteral("italic"), true},
        {QStringLiteral("italic"), QJsonValue::Null},
        {QStringLiteral("header"), 1},
        {QStringLiteral("header"), 2},
        {QStringLiteral("link"), QStringLiteral("https://example.org/x")},
        {QStringLiteral("link"), QJsonValue::Null},
        {QStringLiteral("list"), QJsonObject{{QStringLiteral("list"), QStringLiteral("bullet")}}},
        {QStringLiteral("falsy"), false},
    };
    QJsonObject attributes;
    for (int left = m_random.chance(25) ? 2 : 1; left > 0; --left) {
        const auto [key, value] = oneOf(m_random, choices);
        attributes.insert(key, value);
    }
    return attributes;
}

QJsonValue RandomEdits::embed()
{
    return QJsonObject{{QStringLiteral("image"), QStringLiteral("https://example.org/%1.png").arg(m_random.below(5))}};
}

QJsonValue RandomEdits::value()
{
    const std::vector<QJsonValue> values{
        qint64(m_random.below(1'000'000'000)),
        -qint64(m_random.below(100'000)),
        double(m_random.below(1'000'000)) / 1e6,
        0.5,
        4'294'967'296.0,
        9'007'199'254'740'991.0,
        QStringLiteral("s%1").arg(m_random.below(99)),
        oneOf(m_random, Words),
        QJsonValue::Null,
        true,
        false,
        QJsonObject{{QStringLiteral("k"), QJsonArray{1, QStringLiteral("2")}}, {QStringLiteral("n"), QJsonValue::Null}},
        QJsonArray{},
        QJsonObject{{QStringLiteral("__bin"), QString::fromLatin1(m_random.bytes(5).toBase64())}},
    };
    return oneOf(m_random, values);
}

QString RandomEdits::nested()
{
    return oneOf(m_random, QStringList{QStringLiteral("map"), QStringLiteral("array"), QStringLiteral("text")});
}

} // namespace meridian::crdt
