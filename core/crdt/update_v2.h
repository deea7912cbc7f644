// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/byte_reader.h"
#include <QByteArray>
#include <QString>
#include <QStringView>
#include <expected>
#include <optional>

namespace meridian::crdt {

// The columns of an update in V2: each kind of number has its own, with repetitions and steps counted.
// Unlike lib0, which reads zeros behind the end of a column, these fail there.
// Source: lib0 0.2, decoding.js; Yjs 13, UpdateDecoder.js.

//! Bytes that come in runs.
class ByteColumn {
public:
    explicit ByteColumn(QByteArrayView bytes) : m_reader(bytes) {}
    uchar read(ByteReader &errors);

private:
    ByteReader m_reader;
    uchar m_value = 0;
    quint64 m_left = 0;
    bool m_endless = false; //!< the last run goes on for ever
};

//! Numbers that come in runs.
class NumberColumn {
public:
    explicit NumberColumn(ByteReader reader) : m_reader(reader) {}
    explicit NumberColumn(QByteArrayView bytes) : m_reader(bytes) {}
    quint64 read(ByteReader &errors);

private:
    ByteReader m_reader;
    quint64 m_value = 0;
    quint64 m_left = 0;
};

//! Numbers that change by the same step for a while.
class StepColumn {
public:
    explicit StepColumn(QByteArrayView bytes) : m_reader(bytes) {}
    quint64 read(ByteReader &errors);

private:
    ByteReader m_reader;
    qint64 m_value = 0;
    qint64 m_step = 0;
    quint64 m_left = 0;
};

//! Strings: all in a row, and their lengths.
class StringColumn {
public:
    StringColumn(QByteArrayView bytes, ByteReader &errors);
    QStringView read(ByteReader &errors);

private:
    QString m_text;
    std::optional<NumberColumn> m_lengths;
    qsizetype m_at = 0;
};

//! The same update in V1, which is as sound as the one that was given: whoever reads it has to prove it.
[[nodiscard]] std::expected<QByteArray, CrdtError> convertedToV1(QByteArrayView updateV2, const Limits &limits);

} // namespace meridian::crdt
