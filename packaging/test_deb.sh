#!/bin/bash
# Tries the Debian package where nothing else is: in a new root of Debian, as a user without rights.
#
#   test_deb.sh [PACKAGE.deb [ROOT [RELEASE]]]      needs root, debootstrap, xvfb, x11-utils, imagemagick
#
# It installs the package with what it depends on and nothing more, runs commands, exports a chart and a deck,
# opens the window and a scenario by its type, takes pictures, purges the package and looks for leftovers.
# The X server runs outside, so that none of its libraries can stand in for one that the package forgot.
set -euo pipefail
cd "$(dirname "$0")/.."

[ "$(id -u)" = 0 ] || { echo "test_deb.sh: a new root can be made by root only" >&2; exit 1; }
packaging/system.sh test-deb
package=$(realpath "${1:-$(ls dist/tradewinds_*.deb)}")
root=${2:-/tmp/deb-root}
release=${3:-bookworm}
shots=build/test-deb
screen=97

say() { printf '== %s\n' "$*"; }
fail() { echo "test_deb.sh: $*" >&2; exit 1; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
tester() { chroot --userspec=tester:tester "$root" /usr/bin/env -i -C /home/tester HOME=/home/tester \
    PATH=/usr/bin:/bin LC_ALL=C.UTF-8 DISPLAY=":$screen" XDG_RUNTIME_DIR=/home/tester/.run "$@"; }
files() { (cd "$root" && find etc opt root srv usr var -xdev ! -type d ! -path 'var/cache/*' \
    ! -path 'var/log/*' ! -path 'var/lib/apt/*' ! -path 'var/lib/dpkg/*' | sort); }
# shellcheck disable=SC2016 # dpkg-query's own sign
packages() { inside dpkg-query -W -f '${Package}\n'; }
tear_down() {
    [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true
    for at in dev/shm dev proc; do umount "$root/$at" 2>/dev/null || true; done
}

say "A new root of Debian $release in $root"
rm -rf --one-file-system "$root"
mkdir -p "$shots"
mirror=$( (cat /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources 2>/dev/null || true) |
    sed -n 's/^URIs: *//p; s/^deb \([^ ]*\).*/\1/p' | head -1)
debootstrap --variant=minbase "$release" "$root" "$mirror" >/dev/null
trap tear_down EXIT
# the way to the packages is this machine's
cp /etc/resolv.conf /etc/hosts "$root/etc/"
for from in apt.conf apt.conf.d auth.conf.d; do
    [ ! -e "/etc/apt/$from" ] || cp -r "/etc/apt/$from" "$root/etc/apt/"
done
rm -f "$root"/etc/apt/apt.conf.d/*{appstream,packagekit,debconf,no-languages}*
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mkdir -p "$root/dev/shm"
inside apt-get update -qq
inside useradd --create-home tester
tester mkdir -m 700 .run
files >"$shots/before"
packages >"$shots/packages-before"

say "Install with what the package depends on"
cp "$package" "$root/tmp/tradewinds.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/tradewinds.deb >"$shots/install.log" 2>&1 ||
    { tail -20 "$shots/install.log"; fail "apt cannot install it"; }
packages | comm -13 "$shots/packages-before" - | tr '\n' ' '; echo
inside du -sh /usr/lib/tradewinds
inside dpkg --verify tradewinds

say "Libraries"
missing=$(inside sh -c 'find /usr/lib/tradewinds -name "*.so*" -type f -exec env \
    LD_LIBRARY_PATH=/usr/lib/tradewinds/_internal ldd {} + 2>/dev/null' | grep 'not found' | sort -u || true)
echo "${missing:-none missing}"

say "Commands"
tester tradewinds --version
tester tradewinds run --set price_gap_2030=2 | head -5
scenario=$(cd "$root" && find usr/lib/tradewinds -name 'price-war.tradewinds.json' | head -1)
[ -n "$scenario" ] || fail "the scenarios are not in the package"
cp "$root/$scenario" "$root/home/tester/a story.tradewinds.json"
inside chown tester: "/home/tester/a story.tradewinds.json"
for to in chart.png deck.pptx; do
    tester tradewinds export "a story.tradewinds.json" --to "$to"
    cp "$root/home/tester/$to" "$shots/"
done
file "$shots/chart.png" "$shots/deck.pptx"

say "The window"
Xvfb ":$screen" -screen 0 1600x1000x24 >/dev/null 2>&1 &
server=$!
sleep 1
windows() { DISPLAY=":$screen" xwininfo -root -tree | grep -i "$1"; }
wait_for() { # TITLE SECONDS
    for _ in $(seq "$2"); do ! windows "$1" >/dev/null || return 0; sleep 1; done
    return 1
}
picture() { sleep 4; DISPLAY=":$screen" import -window root "$shots/$1.png"; }
# shellcheck disable=SC2016 # for the shell inside
leave() { inside sh -c 'for at in /proc/[0-9]*; do
    case $(readlink $at/exe) in /usr/lib/tradewinds/*) kill ${at#/proc/};; esac; done' 2>/dev/null || true; sleep 2; }
tester tradewinds selftest --out seen
grep -A 12 seconds "$root/home/tester/seen/selftest.json"
tester tradewinds >"$shots/window.log" 2>&1 &
wait_for tradewinds 30 || { cat "$shots/window.log"; fail "no window came up"; }
picture window
windows tradewinds | head -1
leave
said=$(grep -v Terminated "$shots/window.log" || true)
[ -z "$said" ] || fail "the window said: $said"

say "The type of files"
inside apt-get install -y -qq --no-install-recommends xdg-utils libglib2.0-bin file >>"$shots/install.log" 2>&1
kind=$(tester gio info -a standard::content-type "a story.tradewinds.json" | sed -n 's/.*content-type: //p')
opener=$(tester xdg-mime query default application/x-tradewinds+json)
echo "type: $kind, opened by $opener"
[ "$kind" = application/x-tradewinds+json ] || fail "a scenario has another type"
[ "$opener" = tradewinds.desktop ] || fail "scenarios are opened by something else"
# without a desktop xdg-open asks file(1), which knows no types of others
tester XDG_CURRENT_DESKTOP=GNOME xdg-open "a story.tradewinds.json" >"$shots/open.log" 2>&1 &
wait_for "price war" 30 || { cat "$shots/open.log"; picture failed; fail "the scenario was not opened"; }
picture opened
windows "price war" | head -1
leave

say "Upgrade in place, then removal"
{
    inside apt-get install -y -qq --reinstall /tmp/tradewinds.deb
    inside apt-get purge -y -qq tradewinds xdg-utils libglib2.0-bin file
    inside apt-get autoremove --purge -y -qq
} >>"$shots/install.log" 2>&1
files >"$shots/after"
packages | comm -13 "$shots/packages-before" -
left=$(comm -13 "$shots/before" "$shots/after")
ours=$(grep -i tradewinds <<<"$left" || true)
[ -z "$ours" ] || fail "left behind: $ours"
echo "Nothing of tradewinds is left; of the packages it brought along:" "${left:-nothing}"
[ ! -e "$root/usr/lib/tradewinds" ] || fail "usr/lib/tradewinds is left"
say "All is well; pictures are in $shots"
