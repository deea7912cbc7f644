// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/text_attributes.h"

namespace meridian {

//! What can be done to the text at the caret, from a key, a button or the menu of the empty line.
enum class PageAction {
    Body, Heading1, Heading2, Heading3, Quote, CodeBlock, Bullets, Numbers, Checks, Table, Divider, Image,
    Bold, Italic, Underline, Strike, Code, Link, Mark, Mention, Time, Undo, Redo,
};

//! How the text at the caret looks now, for buttons that are on.
struct PageState {
    LineStyle line;
    crdt::Attributes letters;
    bool canUndo = false, canRedo = false;
    bool operator==(const PageState &) const = default;
};

} // namespace meridian
