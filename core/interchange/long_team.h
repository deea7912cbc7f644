// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/demo_team.h"

namespace meridian {

//! The demo team once more, with all that people name and write as long as it may be: names, titles, cities, channels,
//! subjects and words, in Latin without a space, in Japanese and in Arabic. What fits here fits everywhere.
struct LongTeam {
    DemoTeam team;            //!< its log goes on with what is long
    ChannelId channel;        //!< a Japanese name, an Arabic purpose
    ChannelId unbroken;       //!< a name without a space
    ThreadId unbrokenThread;  //!< asks me and three others; side comments and many reactions
    ThreadId arabicThread;    //!< concluded, in Arabic from the subject to the words
    ThreadId japaneseThread;
    ThreadId direct;          //!< with everyone
    MemberId unbrokenMember, arabicMember, japaneseMember;
    std::vector<MemberId> crowd; //!< more of them than are told without a question
};

[[nodiscard]] LongTeam longTeam(Instant now);

} // namespace meridian
