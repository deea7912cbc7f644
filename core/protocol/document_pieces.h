// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/limits.h"
#include <QByteArray>
#include <optional>
#include <vector>

namespace meridian {

//! Bytes of a document that are too many for one frame travel in pieces, in order: cut() them, put them together again.
class DocumentPieces {
public:
    //! At least one piece.
    [[nodiscard]] static std::vector<QByteArray> cut(const QByteArray &bytes)
    {
        std::vector<QByteArray> pieces;
        for (qsizetype at = 0; pieces.empty() || at < bytes.size(); at += limits::DocumentPiece)
            pieces.push_back(bytes.mid(at, limits::DocumentPiece));
        return pieces;
    }

    enum class Progress { More, Complete, Broken };
    //! Broken: out of order, or beyond `most` bytes; nothing is kept then.
    [[nodiscard]] Progress add(qint64 part, qint64 parts, const QByteArray &piece, qsizetype most)
    {
        const bool follows = part == m_next && part < parts && (part == 0 || parts == m_parts);
        if (!follows || m_bytes.size() + piece.size() > most) {
            *this = {};
            return Progress::Broken;
        }
        m_parts = parts;
        ++m_next;
        m_bytes += piece;
        return m_next == m_parts ? Progress::Complete : Progress::More;
    }
    [[nodiscard]] QByteArray take()
    {
        QByteArray bytes = std::move(m_bytes);
        *this = {};
        return bytes;
    }
    [[nodiscard]] bool isBegun() const { return m_next > 0; }

private:
    QByteArray m_bytes;
    qint64 m_next = 0, m_parts = 0;
};

} // namespace meridian
