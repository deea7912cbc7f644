# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<repo> -DLUPDATE=<program> -DWORK=<folder> -P tests/translations.cmake
# Fails when a text of the sources has no translation, or an unfinished one: a copy of each .ts is brought up to date,
# and whatever that leaves unfinished is told.
cmake_minimum_required(VERSION 3.21)
file(MAKE_DIRECTORY ${WORK})
set(bad "")
foreach(language en de)
    file(COPY_FILE ${ROOT}/translations/meridian_${language}.ts ${WORK}/meridian_${language}.ts)
    set(only "")
    if(language STREQUAL en)
        set(only -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none -extensions cpp,h ${only}
            ${ROOT}/app ${ROOT}/core ${ROOT}/ui -I ${ROOT} -source-language en -target-language ${language}
            -ts ${WORK}/meridian_${language}.ts
        RESULT_VARIABLE failed ERROR_VARIABLE said)
    if(failed)
        message(FATAL_ERROR "lupdate failed: ${said}")
    endif()
    file(STRINGS ${WORK}/meridian_${language}.ts lines ENCODING UTF-8)
    set(source "")
    foreach(line IN LISTS lines)
        if(line MATCHES "<source>(.*)")
            set(source "${CMAKE_MATCH_1}")
        elseif(line MATCHES "type=\"unfinished\"")
            string(REPLACE "</source>" "" source "${source}")
            string(APPEND bad "\n  ${language}: ${source}")
        endif()
    endforeach()
endforeach()
if(bad)
    message(FATAL_ERROR "Texts without a translation (cmake --build build/dev --target update_translations):${bad}")
endif()
message(STATUS "Every text is translated")
