# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library the project stands on, found once.

find_package(PkgConfig REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)
# Debian 12's Qt6::WebSockets and Qt6::Svg ask for other modules by their names without a version.
foreach(module Core Network)
    if(NOT TARGET Qt::${module})
        add_library(Qt::${module} ALIAS Qt6::${module})
    endif()
endforeach()
find_package(Qt6 6.4 REQUIRED COMPONENTS WebSockets)
find_package(SQLiteCpp REQUIRED)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
find_package(OpenSSL REQUIRED)
pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(zip REQUIRED IMPORTED_TARGET libzip)
if(MERIDIAN_UI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets PrintSupport DBus LinguistTools)
    if(NOT TARGET Qt::Gui)
        add_library(Qt::Gui ALIAS Qt6::Gui)
    endif()
    find_package(Qt6 6.4 REQUIRED COMPONENTS Svg)
    find_package(Qt6Keychain QUIET) # without it, the device's token is always in a file
endif()
if(MERIDIAN_TESTS OR MERIDIAN_BENCH)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    find_package(rapidcheck REQUIRED)
endif()
if(MERIDIAN_TESTS OR MERIDIAN_BENCH OR MERIDIAN_FUZZ)
    find_package(ZLIB REQUIRED)
endif()
