// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include <QRandomGenerator>
#include <algorithm>
#include <cstring>

namespace meridian {

QByteArray Random::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    for (qsizetype at = 0; at < count; at += qsizetype(sizeof(quint64))) {
        const quint64 word = next();
        std::memcpy(result.data() + at, &word, size_t(std::min<qsizetype>(sizeof word, count - at)));
    }
    return result;
}

quint64 SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace meridian
