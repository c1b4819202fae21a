#!/usr/bin/env bash
# Runs the benchmarks of a finished build: releng/benchmark.sh [JMH ARGUMENTS], for instance "Scoring -f 1".
set -euo pipefail
# shellcheck source=releng/scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"
cd "$THANG_ROOT/releng/vn.thang.benchmarks"
if [ ! -d target/lib ]; then
  echo "releng/benchmark.sh: build first (./run --help or ./test)" >&2
  exit 2
fi
need_jdk
exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "target/classes:target/lib/*" org.openjdk.jmh.Main "$@"
