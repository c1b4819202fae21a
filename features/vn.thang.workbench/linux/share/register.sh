#!/bin/sh
# Registers Thang with the desktop of this user: an entry in the menu, and .assessment and .criteria files open by double
# click. Usage: register.sh [PROGRAM]   (default: the launcher of the application folder this script is part of)
# "register.sh --remove" takes it back.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
if [ "${1:-}" = --remove ]; then
  rm -f "$data/applications/thang.desktop" "$data/mime/packages/thang-mime.xml" "$data/icons/hicolor/scalable/apps/thang.svg"
else
  program=${1:-$here/../../../bin/thang}
  [ -x "$program" ] || {
    echo "there is no program $program; please name it: $0 PROGRAM" >&2
    exit 2
  }
  program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
  mkdir -p "$data/applications" "$data/mime/packages" "$data/icons/hicolor/scalable/apps"
  while IFS= read -r line; do
    case $line in
      Exec=*) printf 'Exec="%s" %%f\n' "$program" ;;
      *) printf '%s\n' "$line" ;;
    esac
  done <"$here/thang.desktop" >"$data/applications/thang.desktop"
  cp "$here/thang-mime.xml" "$data/mime/packages/"
  cp "$here/thang.svg" "$data/icons/hicolor/scalable/apps/"
fi
if command -v update-mime-database >/dev/null; then
  update-mime-database "$data/mime" >/dev/null 2>&1 || true
fi
if command -v update-desktop-database >/dev/null; then
  update-desktop-database "$data/applications" >/dev/null 2>&1 || true
fi
