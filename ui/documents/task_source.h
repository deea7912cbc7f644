// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/task.h"

namespace meridian {

//! What a task is to be made of: words of a document, or of a comment in it.
struct TaskSource {
    TaskOrigin origin; //!< without a quote: whoever makes it finds one
    ChannelId channel;
    QString words;     //!< Markdown
    MemberId author;   //!< null: words of a document are everybody's
    Instant at;
    //! A line of a check-list is what is to be done; of other words a sentence may be.
    enum class Kind { Words, CheckListLine };
    Kind kind = Kind::Words;
};

} // namespace meridian
