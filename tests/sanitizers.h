// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which sanitizer this is compiled with: g++ says so with macros, clang with features.
#if defined(__SANITIZE_ADDRESS__)
#define MERIDIAN_ASAN
#elif defined(__SANITIZE_THREAD__)
#define MERIDIAN_TSAN
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MERIDIAN_ASAN
#elif __has_feature(thread_sanitizer)
#define MERIDIAN_TSAN
#endif
#endif
