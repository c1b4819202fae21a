#!/usr/bin/env bash
# An application folder with its own Java runtime for this machine's platform, made from a finished build.
# Usage: releng/app-image.sh [FOLDER]   (default releng/vn.thang.product/target/app-image; FOLDER must not exist)
set -euo pipefail
# shellcheck source=releng/scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"

need_jdk
[ -x "$JAVA_HOME/bin/jpackage" ] || stop "the JDK in $JAVA_HOME has no jpackage"
product=$(product_folder)
target=${1:-$THANG_ROOT/releng/vn.thang.product/target/app-image}
[ ! -e "$target" ] || stop "$target exists already"
launcher=$(basename "$(compgen -G "$product/plugins/org.eclipse.equinox.launcher_*.jar")")
# Applications and workspaces are system properties: arguments given to the launchers replace those that jpackage stores.
# shellcheck disable=SC2016 # jpackage fills in $APPDIR
options='--enable-native-access=ALL-UNNAMED -Dosgi.install.area=$APPDIR -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8'
window="$options -Declipse.application=vn.thang.workbench.application -Dosgi.instance.area.default=@user.home/.thang/workbench"
if [ "$(uname -s)" = Darwin ]; then
  window+=' -XstartOnFirstThread'
fi
# The second launcher is the command line.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'main-jar=plugins/%s\njava-options=%s\n' "$launcher" \
  "$options -Djava.awt.headless=true -Declipse.application=vn.thang.cli.application -Dosgi.instance.area=@none" \
  >"$work/thang-cli.properties"
"$JAVA_HOME/bin/jpackage" --type app-image --name thang --app-version 1.0.0 --input "$product" --dest "$target" \
  --main-jar "plugins/$launcher" --java-options "$window" --add-launcher "thang-cli=$work/thang-cli.properties"
# The launcher jar finds the bundles itself; they do not belong on the class path.
find "$target" -name '*.cfg' -exec sed -i.bak '/^app\.classpath=/d' {} \; -exec rm -f {}.bak \;
say "made $target/thang"
