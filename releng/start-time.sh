#!/usr/bin/env bash
# How long the workbench takes from the start of its process until its first window has nothing left to do, and how much
# processor time, with the options of ./run, in an X server of its own. The workbench closes itself then, as a person would
# close it. The first start is a cold one. Usage: releng/start-time.sh [RUNS]
set -euo pipefail
# shellcheck source=releng/scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"

runs=${1:-5}
patience=60
need_jdk
need_test_tools
work=$(mktemp -d)
server=''
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
if [ -z "${DISPLAY:-}" ]; then
  mkfifo "$work/display"
  Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
  server=$!
  read -r number <"$work/display"
  export DISPLAY=:$number
fi
product=$(product_folder)
framework_path "$product" "$work/framework"
class_archive "$work/classes.jsa"
for ((run = 0; run <= runs; run++)); do
  "$JAVA_HOME/bin/java" "${WINDOW_OPTIONS[@]}" "${CLASS_ARCHIVE[@]}" -Dthang.start.time=yes "${FRAMEWORK[@]}" \
    -configuration "$work/configuration" -data "$work/data" -application vn.thang.workbench.application \
    >"$work/out" 2>&1 &
  workbench=$!
  for ((wait = 0; wait < patience * 10; wait++)); do
    kill -0 "$workbench" 2>/dev/null || break
    sleep 0.1
  done
  kill "$workbench" 2>/dev/null || true
  wait "$workbench" 2>/dev/null || true
  kind=warm
  [ "$run" -gt 0 ] || kind=cold
  printf '%s %s\n' "$kind" "$(grep '^thang: window after' "$work/out" || echo "no window within $patience s")"
done
