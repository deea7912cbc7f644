// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

namespace meridian::crdt::fuzz {

namespace {

//! Numbers where decoders go wrong, as they are written: the ends of 7, 31, 32, 53 and 64 bits, and one that never ends.
const std::vector<QByteArray> Numbers{
    QByteArray(1, '\0'),
    QByteArray(1, '\x7f'),
    QByteArray::fromHex("8001"),
    QByteArray::fromHex("ffffffff07"),
    QByteArray::fromHex("ffffffff0f"),
    QByteArray::fromHex("8080808010"),
    QByteArray::fromHex("ffffffffffffff0f"),
    QByteArray::fromHex("808080808080808010"),
    QByteArray::fromHex("ffffffffffffffffff01"),
    QByteArray::fromHex("ffffffffffffffffffffffffffff"),
};

qsizetype below(SeededRandom &random, qsizetype bound)
{
    return bound > 0 ? qsizetype(random.below(quint64(bound))) : 0;
}

QByteArray part(SeededRandom &random, const QByteArray &bytes)
{
    const qsizetype start = below(random, bytes.size());
    return bytes.mid(start, 1 + below(random, std::min(bytes.size() - start, qsizetype(64))));
}

void change(SeededRandom &random, QByteArray &bytes, const std::vector<QByteArray> &seeds)
{
    const qsizetype at = below(random, bytes.size());
    switch (random.below(10)) {
    case 0:
    case 1:
        if (!bytes.isEmpty())
            bytes[at] = char(bytes[at] ^ (1 << random.below(8)));
        break;
    case 2:
        if (!bytes.isEmpty())
            bytes[at] = char(random.below(256));
        break;
    case 3:
        bytes.insert(at, char(random.below(256)));
        break;
    case 4:
        bytes.remove(at, 1 + below(random, 8));
        break;
    case 5:
        bytes.truncate(at);
        break;
    case 6:
        bytes.insert(at, part(random, bytes));
        break;
    case 7:
        bytes.replace(at, below(random, 3), Numbers[random.below(Numbers.size())]);
        break;
    case 8:
        bytes.insert(at, part(random, seeds[random.below(seeds.size())]));
        break;
    default: // a number that is one more or one less
        if (!bytes.isEmpty())
            bytes[at] = char(bytes[at] + (random.chance(50) ? 1 : -1));
    }
}

} // namespace

QByteArray mutated(SeededRandom &random, const std::vector<QByteArray> &seeds)
{
    QByteArray bytes = seeds[random.below(seeds.size())];
    for (quint64 left = 1 + random.below(random.chance(70) ? 2 : 8); left > 0; --left)
        change(random, bytes, seeds);
    return bytes;
}

} // namespace meridian::crdt::fuzz
