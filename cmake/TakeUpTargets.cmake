# SPDX-FileCopyrightText: 2026 TakeUp contributors
# SPDX-License-Identifier: EUPL-1.2
# The flags of every target, once. A folder only says what it has and what it uses.

# Objects compiled before come back at once, when ccache is there.
find_program(TAKEUP_CCACHE ccache)
if(TAKEUP_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${TAKEUP_CCACHE}")
endif()

add_library(takeup_flags INTERFACE)
target_compile_features(takeup_flags INTERFACE cxx_std_20)
target_include_directories(takeup_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(takeup_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING)
target_compile_options(takeup_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)

# takeup_library(name [QOBJECTS] SOURCES ... USES ...): a folder as a static library. USES is the whole list of what it may
# include. Qt's moc runs on ui/ and, since most of core/ is plain values and functions, there only on folders that say QOBJECTS.
function(takeup_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QOBJECTS" "" "SOURCES;USES")
    add_library(${name} STATIC ${arg_SOURCES})
    if(arg_QOBJECTS OR NOT name MATCHES "^core_")
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    set_target_properties(${name} PROPERTIES CXX_EXTENSIONS ON)
    target_link_libraries(${name} PUBLIC takeup_flags ${arg_USES})
endfunction()

# takeup_program(name SOURCES ... USES ...): an executable of app/.
function(takeup_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON CXX_EXTENSIONS ON)
    target_link_libraries(${name} PRIVATE takeup_flags ${arg_USES})
endfunction()

# takeup_test(name SOURCES ... USES ...): one Qt Test program, run offscreen, away from the user's home and the network.
function(takeup_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON CXX_EXTENSIONS ON)
    target_link_libraries(${name} PRIVATE takeup_flags Qt6::Test ${arg_USES})
    target_compile_definitions(${name} PRIVATE TAKEUP_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TAKEUP_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HOME=${CMAKE_BINARY_DIR}/home;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/home;TZ=Europe/Brussels;LC_ALL=C.UTF-8"
        TIMEOUT 300)
endfunction()
