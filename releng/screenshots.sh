#!/usr/bin/env bash
# Takes the pictures of the README and the authors' guide (docs/images) and of the help (pages/images of vn.thang.help) anew, each below 200 kB.
# The tests that it names take them from the real workbench in both languages. Look at each before committing it.
# Needs ImageMagick (convert). With the argument "collect" only the pictures already taken are prepared again.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
taken=$root/bundles/vn.thang.workbench.tests/target/pictures
readme=$root/docs/images
help=$root/bundles/vn.thang.help/src/vn/thang/help/content/pages/images

# prepare NAME FILE WIDTH
prepare() {
  convert "$taken/$1.png" -strip -resize "$3x" +dither -colors 128 "PNG8:$2"
  if [ "$(wc -c <"$2")" -ge 200000 ]; then
    printf '%s is larger than 200 kB\n' "$2" >&2
    exit 1
  fi
}

if [ "${1:-}" != collect ]; then
  rm -rf "$taken"
  "$root/test" -Dtest='PicturesTest,HelpTest,PackageWizardTest,ScriptConsoleTest,ExtensionsTest' -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false
fi
mkdir -p "$readme" "$help"
for language in vi en; do
  for picture in grid sheet criteria profile overview findings; do
    prepare "manual-$picture-$language" "$help/$picture-$language.png" 1000
  done
done
prepare package-attributes-vi "$readme/package-wizard-vi.png" 1000
prepare extensions-vi "$readme/extensions-vi.png" 1000
prepare script-best-vi "$readme/script-vi.png" 1200
prepare manual-grid-en "$readme/workbench.png" 1200
prepare manual-criteria-en "$readme/criteria.png" 1200
prepare manual-profile-en "$readme/results.png" 1200
prepare manual-dark-vi "$readme/dark-vi.png" 1200
prepare manual-welcome-vi "$readme/welcome-vi.png" 1200
