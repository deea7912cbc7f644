// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test program needs.
#pragma once
#include "packaging/cmake/pch_model.h"
#include <QTest>
#include <rapidcheck.h>
