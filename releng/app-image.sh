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
# shellcheck disable=SC2016 # jpackage fills in $APPDIR
options=(--java-options --enable-native-access=ALL-UNNAMED --java-options '-Dosgi.install.area=$APPDIR'
  --java-options -Dstdout.encoding=UTF-8 --java-options -Dstderr.encoding=UTF-8)
if [ "$(uname -s)" = Darwin ]; then
  options+=(--java-options -XstartOnFirstThread)
fi
# The second launcher is the command line.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'arguments=-nosplash -data @none -application vn.thang.cli.application\nmain-jar=plugins/%s\n' "$launcher" \
  >"$work/thang-cli.properties"
"$JAVA_HOME/bin/jpackage" --type app-image --name thang --app-version 1.0.0 --input "$product" --dest "$target" \
  --main-jar "plugins/$launcher" --arguments "-nosplash -data @user.home/.thang/workbench -application vn.thang.workbench.application" \
  --add-launcher "thang-cli=$work/thang-cli.properties" "${options[@]}"
# The launcher jar finds the bundles itself; they do not belong on the class path.
find "$target" -name '*.cfg' -exec sed -i.bak '/^app\.classpath=/d' {} \; -exec rm -f {}.bak \;
say "made $target/thang"
