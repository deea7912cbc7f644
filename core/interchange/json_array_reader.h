// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringDecoder>
#include <functional>
#include <optional>

namespace meridian {

//! Cuts a stream that holds one JSON array into its elements, without ever holding more than one of
//! them: a day of any length is read in the same memory. It knows brackets and strings, no more;
//! each element is then parsed, or refused, on its own, so one broken message does not cost its
//! neighbours.
//!
//! UTF-8 with or without byte order mark; UTF-16 is recognised and turned into UTF-8.
//! Units: bytes. Errors: Fault.
//! Source: RFC 8259.
class JsonArrayReader {
public:
    //! Fills at most `size` bytes; 0 at the end, negative when reading failed.
    using Source = std::function<qint64(char *data, qint64 size)>;
    enum class Fault { None, NotAnArray, Truncated, ReadFailed, GoesOn };

    JsonArrayReader(Source source, qsizetype largestElement);

    //! The bytes of the next element, in UTF-8; none at the end, and after a fault.
    [[nodiscard]] std::optional<QByteArray> next();
    [[nodiscard]] Fault fault() const { return m_fault; }
    //! How many elements were left out because they are larger than allowed.
    [[nodiscard]] qint64 tooLarge() const { return m_tooLarge; }

private:
    [[nodiscard]] bool fill();
    void startDecoding();
    [[nodiscard]] std::optional<char> skipToElement();
    [[nodiscard]] bool scanElement();
    void keep(qsizetype from, qsizetype to);
    void lookBehindTheEnd();

    Source m_source;
    qsizetype m_largest;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    std::optional<QStringDecoder> m_utf16;
    QString m_held; //!< the first half of a character whose second has not been read
    QByteArray m_element;
    bool m_overflow = false;
    qint64 m_tooLarge = 0;
    Fault m_fault = Fault::None;
    enum class Place { BeforeStart, BeforeArray, Inside, AfterArray } m_place = Place::BeforeStart;
};

} // namespace meridian
