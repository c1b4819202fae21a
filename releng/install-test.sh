#!/usr/bin/env bash
# Installs a part into a copy of the product built last, from the repository's zip file as Help > Install new parts would,
# looks for it among what is installed, and takes it out again. Changes nothing but the copy.
set -euo pipefail
# shellcheck source=releng/scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"

part=vn.thang.sdk.feature.group
need_jdk
zip=$(compgen -G "$THANG_ROOT/releng/vn.thang.product/target/vn.thang.product-*.zip") || stop "there is no repository; build first"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$(product_folder)" "$work/thang"
launcher=$(compgen -G "$work/thang/plugins/org.eclipse.equinox.launcher_*.jar")

director() {
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -jar "$launcher" -nosplash -data @none \
    -application org.eclipse.equinox.p2.director -destination "$work/thang" -profile DefaultProfile "$@" >"$work/out" 2>&1 || {
    cat "$work/out" >&2
    stop "the installer failed: $*"
  }
}

installed() {
  director -listInstalledRoots
  grep -q "^$part/" "$work/out"
}

! installed || stop "$part is installed before it is"
director -repository "jar:file:$zip!/" -installIU "$part"
installed || stop "$part is not installed"
director -uninstallIU "$part"
! installed || stop "$part is still installed"
say "a part was installed from the zip file, listed and uninstalled"
