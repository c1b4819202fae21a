#!/usr/bin/env bash
# Builds one bundle with the bundles it needs and runs its unit tests: releng/bundle.sh BUNDLE [MAVEN ARGUMENTS]
# One test class: releng/bundle.sh vn.thang.formula -Dtest=FormulaTest
set -euo pipefail
# shellcheck source=releng/scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"

if [ $# -eq 0 ] || [ ! -d "$THANG_ROOT/bundles/$1" ]; then
  stop "usage: releng/bundle.sh BUNDLE [MAVEN ARGUMENTS]"
fi
bundle=$1
shift
cd "$THANG_ROOT"

# Adds a bundle and all it needs, by its manifest and the test dependencies of its pom, to "modules".
modules=targetplatform,releng/vn.thang.codegen
add() {
  local needed
  case ",$modules," in *",bundles/$1,"*) return ;; esac
  modules=$modules,bundles/$1
  for needed in $(sed -n '/^Require-Bundle:/,/^[A-Z]/p' "bundles/$1/META-INF/MANIFEST.MF" | grep -o 'vn\.thang\.[a-z.]*') \
    $(sed -n '/<dependencies>/,/<\/dependencies>/p' "bundles/$1/pom.xml" | grep -o 'vn\.thang\.[a-z.]*'); do
    if [ -d "bundles/$needed" ] && [ "$needed" != "$1" ]; then add "$needed"; fi
  done
  # NatTable imports packages that only this bundle of ours has
  if grep -q 'nebula\.widgets\.nattable' "bundles/$1/META-INF/MANIFEST.MF"; then add vn.thang.lib.collections; fi
}
add "$bundle"

need_jdk
need_maven
exec "$MVN" -B -ntp -q verify -pl "$modules" -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip=true "$@"
