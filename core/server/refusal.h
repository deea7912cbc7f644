// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/frames.h"
#include "core/store/store_error.h"
#include <expected>

namespace meridian {

//! Why something that was asked for does not happen: one of frame::code, and one sentence for the asker.
//! It never tells of anything the asker may not read.
struct Refusal {
    QLatin1StringView code;
    QString message;
};

template<typename T>
using Checked = std::expected<T, Refusal>;

[[nodiscard]] inline std::unexpected<Refusal> refuse(QLatin1StringView code, const QString &message)
{
    return std::unexpected(Refusal{code, message});
}

[[nodiscard]] inline std::unexpected<Refusal> forbidden(const QString &message)
{
    return refuse(frame::code::Forbidden, message);
}

[[nodiscard]] inline std::unexpected<Refusal> notFound(const QString &message)
{
    return refuse(frame::code::NotFound, message);
}

[[nodiscard]] inline std::unexpected<Refusal> conflict(const QString &message)
{
    return refuse(frame::code::Conflict, message);
}

[[nodiscard]] inline std::unexpected<Refusal> archivedChannel()
{
    return forbidden(QStringLiteral("This channel is archived; nothing in it changes."));
}

[[nodiscard]] inline std::unexpected<Refusal> noThread()
{
    return notFound(QStringLiteral("There is no such thread."));
}

[[nodiscard]] inline Refusal notSignedIn()
{
    return {frame::code::NotSignedIn, QStringLiteral("Say hello with a token first.")};
}

//! A database that cannot answer is no verdict on the request: it may be sent again.
[[nodiscard]] inline std::unexpected<Refusal> unavailable()
{
    return refuse(frame::code::Unavailable,
                  QStringLiteral("The server could not do this just now. Please try again."));
}

//! The value of a store's answer, or a refusal in its place.
template<typename T>
[[nodiscard]] Checked<T> checked(StoreResult<T> result)
{
    if (!result)
        return unavailable();
    return std::move(*result);
}

} // namespace meridian
