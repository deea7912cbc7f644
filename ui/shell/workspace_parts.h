// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "core/store/commands.h"
#include "core/store/document_commands.h"
#include "core/store/replica.h"
#include "core/store/team_commands.h"
#include "core/tasks/task_commands.h"
#include "ui/shell/app_door.h"

namespace meridian {

class HighlighterClient;

//! What a workspace is made of, for the window that shows it.
struct WorkspaceParts {
    Replica &replica;
    Commands &commands;
    DocumentCommands &documents;
    TaskCommands &tasks;
    TeamCommands &team;
    DocumentSink &texts; //!< of documents that are open
    Random &random;
    HighlighterClient &highlighter;
    AppDoor &door;
};

} // namespace meridian
