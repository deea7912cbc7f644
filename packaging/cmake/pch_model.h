// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rooms above core/model need beside that: the variant of all ops is two seconds of every file that sees it.
#pragma once
#include "core/model/entities.h"
#include "core/model/op.h"
#include "packaging/cmake/pch_core.h"
