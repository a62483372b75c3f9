#!/bin/sh
# Sees to the system's part: Qt's libraries, fonts, a virtual screen, Python's venv.
# As root on Debian or Ubuntu it installs what is missing; elsewhere it prints the command to run.
#
#   system.sh python PYTHON | offscreen | screen | xvfb | build | deb | windows | test-deb
set -eu

[ "$(uname)" = Linux ] || exit 0

offscreen="libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 fonts-inter fonts-wqy-microhei"
screen="$offscreen libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"

case "$1" in
python)
    if "$2" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        exit 0
    fi
    wanted="python3 python3-venv" ;;
offscreen) wanted=$offscreen ;;
screen) wanted=$screen ;;
xvfb) wanted="$screen xvfb xauth" ;;
# what the program's folder takes along of the system, and what strips and reads libraries
build) wanted="$screen binutils libwayland-client0 libwayland-cursor0" ;;
deb) wanted="$screen binutils chrpath dpkg-dev libwayland-client0 libwayland-cursor0" ;;
windows) wanted="nsis" ;;
test-deb) wanted="debootstrap xvfb x11-utils imagemagick file" ;;
*) echo "system.sh: what is '$1'?" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null 2>&1; then
    # not Debian: only say something if Qt cannot find what it needs
    if [ "$1" = python ]; then
        echo "Tradewinds needs Python 3.11 or newer with its venv module; install it and try again." >&2
        exit 1
    fi
    if command -v ldconfig >/dev/null 2>&1 && ! ldconfig -p | grep -q 'libEGL\.so\.1'; then
        echo "Qt needs libEGL, libGL, fontconfig, libxkbcommon and the xcb cursor library;" \
            "install them with your package manager and try again." >&2
        exit 1
    fi
    exit 0
fi

# a package that another one provides under a newer name counts as there
have=$(dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' 2>/dev/null | sed -n 's/^installed //p')
missing=""
for package in $wanted; do
    printf '%s\n' "$have" | tr ' ,' '\n\n' | grep -qx "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    echo "Installing$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >/dev/null
    # shellcheck disable=SC2086 # a list of names
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Tradewinds needs some system packages; install them and try again:" >&2
    echo "  sudo apt-get install -y$missing" >&2
    exit 1
fi
