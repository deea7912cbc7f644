// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/draft.h"
#include <QMetaType>
#include <functional>

namespace meridian {

//! Somebody wants words to reach people now. Whoever asks them once more answers with one of the three, or with none.
struct UrgentWish {
    Draft draft; //!< the words, ready to go
    std::vector<MemberId> told;
    std::function<std::optional<ChannelId>()> place; //!< of a new thread, where it goes: a conversation is begun by asking; none, and it cannot go
    std::function<void()> sent;                       //!< they are on their way
    std::function<void()> usual;                      //!< to be sent as any other
    std::function<void(const SendTime &time)> later;  //!< to wait for a time
};

} // namespace meridian
Q_DECLARE_METATYPE(meridian::UrgentWish)
