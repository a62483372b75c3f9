#!/bin/bash
# dist/tradewinds_VERSION_ARCH.dmg from dist/Tradewinds.app: drag the application to the folder beside it.
#
# Signs if MACOS_IDENTITY names a certificate of the keychain, and sends the image to be notarised if
# MACOS_NOTARY_PROFILE names credentials stored by notarytool. Without them the application is signed ad hoc,
# and macOS asks its user to confirm the first start.
set -eu
cd "$(dirname "$0")/../.."

version=$(python packaging/product.py)
app=dist/Tradewinds.app
image=dist/tradewinds_${version}_$(uname -m).dmg
folder=build/dmg

sign() { codesign --force --timestamp --options runtime --sign "$MACOS_IDENTITY" "$@"; }

if [ -n "${MACOS_IDENTITY:-}" ]; then
    # from the inside out: each library before the application that seals them
    find "$app" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
        while IFS= read -r -d '' library; do sign "$library"; done
    find "$app" -type d -name '*.framework' -print0 |
        while IFS= read -r -d '' framework; do sign "$framework"; done
    sign --entitlements packaging/macos/entitlements.plist "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

rm -rf "$folder" "$image"
mkdir -p "$folder"
cp -R "$app" "$folder/"
cp LICENSE "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Tradewinds -srcfolder "$folder" -fs HFS+ -format UDZO "$image"

if [ -n "${MACOS_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$MACOS_IDENTITY" "$image"
    if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$MACOS_NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
echo "$image"
