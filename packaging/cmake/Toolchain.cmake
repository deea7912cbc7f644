# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that hold for every room: warnings, sanitizers, ccache, mold.

# Only where the same sources are built again and again: for each source that it does not know, ccache reads the precompiled
# headers twice more, and a first build takes twice as long.
find_program(CCACHE ccache)
if(CCACHE AND NOT MERIDIAN_UNITY)
    # Without these words ccache takes nothing that has a precompiled header; the base makes a fresh clone find what
    # another folder's build left.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
    add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>)
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>
    $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor>)
add_compile_definitions(QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)

if(MERIDIAN_SANITIZE)
    add_compile_options(-fsanitize=${MERIDIAN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${MERIDIAN_SANITIZE})
endif()
if(MERIDIAN_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
