# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run, test and bench: installs what is missing and builds a preset. Bash.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf 'meridian: %s\n' "$*" >&2; }

# What the build and the tests need, one a line; "a|b" means the first of them this system knows.
packages_build='
build-essential
cmake
ninja-build
ccache
mold
pkg-config
qt6-base-dev
qt6-base-dev-tools
qt6-svg-dev|libqt6svg6-dev
qt6-websockets-dev|libqt6websockets6-dev
qt6-tools-dev
qt6-tools-dev-tools
qt6-l10n-tools
libgl-dev
libsqlitecpp-dev
libsqlite3-dev
libsodium-dev
libmd4c-dev
libzip-dev
zlib1g-dev
libssl-dev
qtkeychain-qt6-dev
librapidcheck-dev
libkf6syntaxhighlighting-dev|libkf5syntaxhighlighting-dev
libkf6holidays-dev|libkf5holidays-dev
fonts-inter
fonts-jetbrains-mono
fonts-dejavu-core
fonts-noto-core
fonts-noto-cjk
fonts-noto-color-emoji
ca-certificates
tzdata
openssl
'

# What the tests need beside that: a display without a screen, a keyboard for it, and what a screen reader hears.
packages_tests='
at-spi2-core
dbus
python3
python3-gi
xdotool
xvfb
'

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
is_known() { [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]; }

# install_packages "NAMES": installs those that are missing, and says which.
install_packages() {
    local line name missing=() chosen refreshed=no
    command -v dpkg-query >/dev/null || { say "this is no Debian-like system; see README.md for the libraries to install by hand"; return 0; }
    for line in $1; do
        chosen=
        for name in ${line//|/ }; do is_installed "$name" && chosen=$name && break; done
        [ -n "$chosen" ] || missing+=("$line")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    local sudo=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { say "needs these packages, and neither root nor sudo is here to install them: ${missing[*]}"; exit 1; }
        sudo=(sudo)
    fi
    say "reading the list of packages (apt-get update)"
    "${sudo[@]}" apt-get update -qq >&2 || say "the list could not be refreshed; going on with the old one"
    local wanted=()
    for line in "${missing[@]}"; do
        chosen=
        for name in ${line//|/ }; do is_known "$name" && chosen=$name && break; done
        [ -n "$chosen" ] || { say "no package here is called ${line//|/ or }"; exit 1; }
        wanted+=("$chosen")
    done
    say "installing ${#wanted[@]} packages: ${wanted[*]}"
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >&2
}

# try_packages "NAMES": the same for what can be done without, which is then said.
try_packages() { (install_packages "$1") || say "going on without ${1//$'\n'/ }"; }

# fetch_npm FOLDER FILE...: copies the files, a package.json among them, and fetches the npm packages it names into the
# folder (just those of a package-lock.json, if one is given), unless they are there. Fails where node or the registry cannot be had.
fetch_npm() {
    local folder=$1 file is_new=no how=install
    shift
    mkdir -p "$folder"
    for file in "$@"; do
        cmp -s "$file" "$folder/${file##*/}" || is_new=yes
        [ "${file##*/}" != package-lock.json ] || how=ci
    done
    [ -d "$folder/node_modules" ] && [ "$is_new" = no ] && return 0
    command -v npm >/dev/null || try_packages 'nodejs
npm'
    command -v npm >/dev/null || return 1
    say "fetching npm packages into $folder"
    cp "$@" "$folder"
    (cd "$folder" && timeout 180 npm "$how" --silent --no-fund --no-audit >&2) || { rm -rf "$folder/node_modules"; return 1; }
}

# compiler_for PRESET: tells cmake to take clang, where it is or can be had: it reads of the shared precompiled headers only what
# a source needs, and is through with everything in about half the time of g++, which does as well.
compiler_for() {
    local package wanted=clang-19
    case $1 in asan | tsan) wanted+=$'\nlibclang-rt-19-dev' ;; esac
    try_packages "$wanted"
    for package in $wanted; do is_installed "$package" || return 0; done
    printf '%s\n' -DCMAKE_C_COMPILER=clang-19 -DCMAKE_CXX_COMPILER=clang++-19
}

# Huge pages for heaps, where the kernel gives them: a compiler needs a third less time, a simulation half of it.
huge_pages=glibc.malloc.hugetlb=1

# build_preset PRESET [TARGET...]: configures once, then builds what changed.
build_preset() {
    local preset=$1 log
    shift
    mkdir -p "build/$preset"
    log=build/$preset/build.log
    if [ ! -f "build/$preset/build.ninja" ]; then
        local compiler=()
        mapfile -t compiler < <(compiler_for "$preset")
        say "configuring build/$preset"
        cmake --preset "$preset" "${compiler[@]}" >"$log" 2>&1 || { cat "$log" >&2; say "configuring failed"; exit 1; }
    fi
    say "building build/$preset (the first time takes some minutes)"
    GLIBC_TUNABLES=$huge_pages cmake --build --preset "$preset" ${1:+--target "$@"} >"$log" 2>&1 || { grep -A12 -E 'error|FAILED|Error' "$log" | head -80 >&2; say "the build failed; all of it is in $log"; exit 1; }
}
