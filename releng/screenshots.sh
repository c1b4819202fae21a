#!/usr/bin/env bash
# Takes the pictures of the README and the help anew: docs/images/*.png, each below 200 kB.
# The window tests take them from the real workbench, in both languages and both themes. Look at each before committing it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
taken=$root/bundles/vn.thang.workbench.tests/target/pictures
images=$root/docs/images
pictures=(welcome-vi welcome-en evaluation-vi evaluation-en dark-vi)
readme=evaluation-en

rm -rf "$taken"
"$root/test" -Dtest='LanguageTest,AssessmentEditorTest' -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false
mkdir -p "$images"
for picture in "${pictures[@]}"; do
  if command -v convert >/dev/null; then
    convert "$taken/$picture.png" -strip +dither -colors 200 "PNG8:$images/$picture.png"
  else
    cp "$taken/$picture.png" "$images/$picture.png"
  fi
  if [ "$(wc -c <"$images/$picture.png")" -ge 200000 ]; then
    printf '%s is larger than 200 kB\n' "$images/$picture.png" >&2
    exit 1
  fi
done
cp "$images/$readme.png" "$images/workbench.png"
