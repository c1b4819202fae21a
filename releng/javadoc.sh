#!/usr/bin/env bash
# The API of the SDK as pages: Javadoc of the exported packages that extensions build on (docs/api.md) and of the test kit,
# from the build made last. Fails on a broken reference. Writes releng/vn.thang.product/target/vn.thang.sdk-javadoc.zip.
set -euo pipefail
# shellcheck source=releng/scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"

need_jdk
target=$THANG_ROOT/releng/vn.thang.product/target
[ -d "$target/repository/plugins" ] || stop "there is no repository; please build first: ./test -DskipTests"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# exported MANIFEST: its exported packages, without those that are for friends only
exported() {
  tr -d '\r' <"$1" | sed -e ':a' -e 'N' -e '$!ba' -e 's/\n //g' | sed -n 's/^Export-Package: //p' | sed 's/"[^"]*"/_/g' | tr ',' '\n' \
    | grep -v internal | sed 's/;.*//'
}

sources=''
: >"$work/packages"
for name in criteria assessment formula scoring validation analysis chart exchange script report extensions testkit testkit.report; do
  bundle=$THANG_ROOT/bundles/vn.thang.$name
  exported "$bundle/META-INF/MANIFEST.MF" >>"$work/packages"
  for folder in src src-gen; do
    [ ! -d "$bundle/$folder" ] || sources=$sources${sources:+:}$bundle/$folder
  done
done
# The build itself brought annotations of services and tests into Maven's repository.
annotations=$(find "$HOME/.m2/repository/org/osgi" "$HOME/.m2/repository/org/apiguardian" -name '*.jar' -print | tr '\n' ':')
jars=$annotations$(printf '%s:' "$target"/repository/plugins/*.jar "$THANG_ROOT"/bundles/*/lib/*.jar)
"$JAVA_HOME/bin/javadoc" -quiet -Xdoclint:all,-missing -Xmaxerrs 1000 -tag model:X -tag generated:X -tag ordered:X -encoding UTF-8 -docencoding UTF-8 -notimestamp \
  -windowtitle 'Thang API' -doctitle 'Thang: API for extensions' -d "$work/api" -sourcepath "$sources" -classpath "$jars" \
  "@$work/packages" || stop "the Javadoc has problems"
rm -f "$target/vn.thang.sdk-javadoc.zip"
(cd "$work" && "$JAVA_HOME/bin/jar" --create --no-manifest --date=2026-01-01T00:00:00Z --file "$target/vn.thang.sdk-javadoc.zip" api)
say "$(wc -l <"$work/packages" | tr -d ' ') packages in $target/vn.thang.sdk-javadoc.zip"
