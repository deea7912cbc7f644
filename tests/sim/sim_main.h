// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/sanitizers.h"
#include <QCoreApplication>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QTest>

//! main() of a simulation: nothing in it may differ from run to run, the order of a hash included.
//! MERIDIAN_SIM_LOG sets logging rules, MERIDIAN_SIM_TRACE=1 tells every frame.
#define MERIDIAN_SIM_MAIN(Test)                                                                                        \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QHashSeed::setDeterministicGlobalSeed();                                                                       \
        QCoreApplication app(argc, argv);                                                                              \
        QLoggingCategory::setFilterRules(                                                                              \
            qEnvironmentVariable("MERIDIAN_SIM_LOG", QStringLiteral("meridian.*=false")));                             \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

namespace meridian::sim {

inline constexpr bool isSanitized =
#if defined(MERIDIAN_ASAN) || defined(MERIDIAN_TSAN)
    true; // some ten times slower: a share of the runs, chosen so that the whole takes as long
#else
    false;
#endif

//! A whole number from the environment, or `otherwise`.
inline quint64 setting(const char *name, quint64 otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qgetenv(name).toULongLong() : otherwise;
}

} // namespace meridian::sim
