# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later

# meridian_headers(NAME HEADER LIBRARY...)
#   A header that many targets share, parsed once for all of them: target_precompile_headers(... REUSE_FROM NAME).
#   The libraries are those that add compile definitions, which must be the same wherever it is used.
function(meridian_headers name header)
    file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "// nothing but its headers\n")
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${ARGN})
    target_precompile_headers(${name} PRIVATE <packaging/cmake/${header}>)
endfunction()

# meridian_unity(TARGET)
#   A preset's business: whole builds take half the time when several sources are one, and names are then a room's.
function(meridian_unity target)
    if(MERIDIAN_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    endif()
endfunction()

# meridian_room(ROOM [USES room...] [PACKAGES target...])
#   Declares the folder ROOM (for example core/time) as one static library: every .cpp in it
#   is a source, USES is its whole list of arrows to other rooms (the layering test reads this very
#   line), PACKAGES are system libraries.
function(meridian_room room)
    cmake_parse_arguments(arg "" "" "USES;PACKAGES" ${ARGN})
    string(REPLACE "/" "_" target ${room})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${room}/*.cpp
        ${CMAKE_SOURCE_DIR}/${room}/*.h ${CMAKE_SOURCE_DIR}/${room}/*.qrc)
    add_library(meridian_${target} STATIC ${sources})
    # CMake 3.25 does not look again for Q_OBJECT when the glob finds a new header, unless told to depend on it.
    set(headers ${sources})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    set_target_properties(meridian_${target} PROPERTIES AUTOGEN_TARGET_DEPENDS "${headers}")
    add_library(Meridian::${target} ALIAS meridian_${target})
    target_include_directories(meridian_${target} PUBLIC ${CMAKE_SOURCE_DIR})
    string(REPLACE "/" "_" arg_USES "${arg_USES}")
    list(TRANSFORM arg_USES PREPEND "Meridian::")
    target_link_libraries(meridian_${target} PUBLIC ${arg_USES} ${arg_PACKAGES})
    meridian_unity(meridian_${target})
    if(room MATCHES "^core/(base|time|text|crdt)$")
        target_precompile_headers(meridian_${target} REUSE_FROM pch_core)
    elseif(room MATCHES "^core/")
        target_precompile_headers(meridian_${target} REUSE_FROM pch_model)
    else()
        target_precompile_headers(meridian_${target} REUSE_FROM pch_ui)
    endif()
endfunction()

# What is tested is built as people run it; the tests themselves run once after each build, so it is the building that counts.
set(MERIDIAN_TEST_OPTIONS -O0)

# meridian_tests(FOLDER USES room... [PACKAGES target...] [LABELS label...])
#   One Qt Test program, and one ctest, for each tst_*.cpp in tests/FOLDER.
function(meridian_tests folder)
    cmake_parse_arguments(arg "" "" "USES;PACKAGES;LABELS" ${ARGN})
    string(REPLACE "/" "_" arg_USES "${arg_USES}")
    list(TRANSFORM arg_USES PREPEND "Meridian::")
    set(headers pch_tests)
    if(folder MATCHES "^ui/|^app/desktop")
        set(headers pch_ui_tests)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${folder}/tst_*.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        # moc by hand: AUTOMOC would scan, and compile a source of nothing, once for each of these small programs.
        qt6_generate_moc(${source} ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
        set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
        add_executable(${name} ${source})
        set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
        target_link_libraries(${name} PRIVATE ${arg_USES} Qt6::Test Qt6::Network rapidcheck ${arg_PACKAGES})
        target_precompile_headers(${name} REUSE_FROM ${headers})
        target_compile_options(${name} PRIVATE ${MERIDIAN_TEST_OPTIONS})
        target_compile_definitions(${name} PRIVATE MERIDIAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
            MERIDIAN_BIN_DIR="${CMAKE_BINARY_DIR}/bin" MERIDIAN_DATA_DIR="${CMAKE_SOURCE_DIR}/../shared/data")
        if("threads" IN_LIST arg_LABELS)
            add_dependencies(threaded_tests ${name})
        endif()
        add_test(NAME ${folder}/${name} COMMAND ${name})
        set_tests_properties(${folder}/${name} PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;ASAN_OPTIONS=detect_leaks=0;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp ignore_noninstrumented_modules=1"
            LABELS "${arg_LABELS}")
    endforeach()
endfunction()
