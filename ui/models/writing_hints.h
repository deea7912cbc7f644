// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/draft.h"
#include "core/store/queries.h"

namespace meridian {

//! Something that would help those who read a new thread in their own morning: advice, and never more.
struct WritingHint {
    enum class Kind {
        VagueSubject, //!< "Question": it says nothing before it is opened
        NoAsk,        //!< somebody is asked something, and the thread says that no reply is needed
        VagueTime,    //!< "asap", "by the end of the day": a different time for everyone
        Similar       //!< something very like it is being talked about already
    };
    Kind kind = Kind::VagueSubject;
    QString words;                   //!< as written; of a similar thread its subject
    std::optional<ThreadId> thread{};
    bool operator==(const WritingHint &) const = default;
};

//! What can be said of a new thread as it stands, the most useful first. It reads English and German.
[[nodiscard]] std::vector<WritingHint> hintsFor(const Draft &draft);

//! An open thread of the same channel under nearly the same subject, among its newest; none where nothing can be read.
[[nodiscard]] std::optional<WritingHint> similarThread(const Draft &draft, const Queries &read);

} // namespace meridian
