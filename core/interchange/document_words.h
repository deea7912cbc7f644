// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/crdt/delta.h"
#include "core/text/markdown.h"
#include <functional>

namespace meridian {

//! A document as it leaves the workspace or comes in: what it is called, and its text.
struct WrittenDocument {
    QString title;
    crdt::Delta text;
};

//! Today's words for what a text only names.
struct DocumentWords {
    std::function<QString(const Uuid &member)> nameOf = {}; //!< empty: as it was called when it was written
};

//! The attributes of letters as a style and a link, as far as Markdown has them; links elsewhere than to the web and mail
//! lead nowhere outside of the workspace and are left out.
[[nodiscard]] Run runOf(const QString &letters, const crdt::Attributes &attributes, const DocumentWords &words);

} // namespace meridian
