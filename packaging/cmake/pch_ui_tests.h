// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test program with widgets needs.
#pragma once
#include "packaging/cmake/pch_ui.h"
#include <QTest>
#include <rapidcheck.h>
