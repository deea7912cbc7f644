// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/message_times.h"
#include "ui/threads/text_popup.h"

namespace meridian {

//! The times in a message's words, each on everyone's clock: what the pointer shows one by one, for the keyboard.
class TimesPopup : public TextPopup {
    Q_OBJECT
public:
    TimesPopup(const Look &look, const MemberBook &book, const std::vector<MemberId> &people,
               const std::vector<TimeInWords> &times, QWidget *parent = nullptr);
};

} // namespace meridian
