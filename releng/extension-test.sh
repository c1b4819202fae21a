#!/usr/bin/env bash
# What a consultant does with the product built last, and nothing but it: installs extensions into a copy of the product,
# works with them, takes them out, opens the files again. Builds nothing of the product; changes nothing but the copy.
set -euo pipefail
# shellcheck source=releng/scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"

need_jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
archive=$(compgen -G "$THANG_ROOT/releng/vn.thang.product/target/products/thang-$(product_platform | tr / .).tar.gz" || true)
if [ -n "$archive" ]; then
  tar -xzf "$archive" -C "$work"
else
  cp -R "$(product_folder)" "$work/thang"
fi
launcher=$(compgen -G "$work/thang/plugins/org.eclipse.equinox.launcher_*.jar")
mkdir -p "$work/home" "$work/trial"
cd "$work/trial"

# thang CODE ARGUMENTS...: runs a command, keeps what it says in ../out, and expects the exit code.
thang() {
  local expected=$1 code=0
  shift
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 "-Duser.home=$work/home" -jar "$launcher" -nosplash \
    -data @none -application vn.thang.cli.application "$@" >"$work/out" 2>&1 </dev/null || code=$?
  if [ "$code" != "$expected" ]; then
    cat "$work/out" >&2
    stop "thang $*: exit code $code, not $expected"
  fi
}

# says TEXT...: each is in what the last command said.
says() {
  local text
  for text in "$@"; do
    grep -qF -- "$text" "$work/out" || {
      cat "$work/out" >&2
      stop "not said: $text"
    }
  done
}

metamodel_package() {
  thang 0 extensions new risk .
  mkdir ../away
  mv thang-extensions/risk.ecore ../away/
  rmdir thang-extensions
  cp risk-example.criteria ../away/
  thang 0 extensions install ../away/risk.ecore
  says 'address: https://example.org/risk/1' 'SHA-256: ' 'Risk-weighted criterion'
  thang 0 extensions list
  says 'in use: Risk weighting'
  sed -i.bak 's/likelihood="4"/likelihood="6"/' risk-example.criteria
  thang 1 validate risk-example.criteria
  says 'The likelihood is a whole number from 1 (rare) to 5'
  mv risk-example.criteria.bak risk-example.criteria
  thang 0 validate risk-example.criteria
  thang 0 import table --framework risk-example.criteria --data units.csv --out A.assessment
  # by hand: risk = 4 × 5 / 25 × (1 - 0.25) = 0.6; A: 10 × 9 / 10 × (1 - 0.3) = 6.3, 6 × (1 - 0 / 20) = 6
  thang 0 score A.assessment
  says 'A,Đơn vị A,,12.3,16,76.875,1,,12.3,6.3,6'
  thang 0 explain A.assessment --unit A --node 1
  says 'base * (1 - risk / 2) where base (points by the rule) = 9'
  thang 0 report A.assessment --format xlsx,docx,html,json --document report --out r
  thang 0 verify r/A.json
  says 'all are as computed'
  thang 0 extensions disable risk
  thang 1 validate risk-example.criteria
  says 'The package https://example.org/risk/1 is not installed. Its 2 element(s) are kept unchanged'
  thang 0 extensions enable risk
  thang 0 validate risk-example.criteria
  thang 0 extensions remove risk
  thang 1 validate risk-example.criteria
  cmp risk-example.criteria ../away/risk-example.criteria || stop "the framework was changed"
  thang 0 score A.assessment
  says 'A,Đơn vị A,,12.3,16,76.875,1,,12.3,6.3,6'
  say "a metamodel package was installed, used for scores and reports, switched off, on and removed"
}

metamodel_package
