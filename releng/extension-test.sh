#!/usr/bin/env bash
# What a consultant does with the product built last, and nothing but it: installs extensions into a copy of the product,
# works with them, takes them out, opens the files again. Builds nothing of the product; changes nothing but the copy.
set -euo pipefail
# shellcheck source=releng/scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"

need_jdk
need_maven
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
  thang 1 extensions install ../away/risk.ecore
  says 'SHA-256: ' 'Nothing was installed'
  thang 0 extensions install ../away/risk.ecore --yes
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

# A framework whose second criterion is scored by the rule of a bundle, from the example of a metamodel package.
bundle_framework() {
  sed -e 's|xmlns:risk="https://example.org/risk/1"|xmlns:'"$1"'="'"$2"'"|' \
    -e 's|risk:RiskWeightedCriterion|criteria:Criterion|' -e 's| likelihood="4" impact="5" mitigation="0.25"||' \
    -e 's|<rule xsi:type="risk:DeadlineRule" daysLate="m-late" limit="20"/>|<rule xsi:type="'"$1"':DiminishingRule" measure="m-late" half="5"/>|' \
    risk-example.criteria >"$3.criteria"
}

# scored NAME: by hand: B: 10 × 8 / 10 + 6 × 5 / (5 + 5) = 11; C: 10 × 10 / 10 + 6 × 25 / (25 + 5) = 15
scored() {
  thang 0 validate "$1.criteria"
  thang 0 import table --framework "$1.criteria" --data units.csv --out "$1.assessment"
  thang 0 score "$1.assessment"
  says 'B,Đơn vị B,,11,16,68.75,' 'C,Đơn vị C,,15,16,93.75,'
}

# The chart of the bundle is drawn like those of Thang.
chart_of_bundle() {
  thang 0 chart A.assessment --kind strip,example-steps --format svg,png --set example-steps.most=1 --out charts
  compgen -G 'charts/*-example-steps.png' >/dev/null || stop "the chart was not drawn"
  grep -q 'The widest steps of the ranking' charts/*-example-steps.svg || stop "the chart has no title"
  thang 2 chart A.assessment --kind example-steps --format svg --set example-steps.most=31 --out charts
  says '31 is above 30'
}

# Figures line by line are read by the importer of the bundle as the table of the same figures is.
importer_of_bundle() {
  printf 'A,late,0\nB,late,5\n' >answers.lines
  thang 0 import example-lines --framework examples.criteria --data answers.lines --set separator=comma --out lines.assessment
  says '2'
  # by hand: B: 6 × 5 / (5 + 5) = 3; A: 0
  thang 0 explain lines.assessment --unit B --node 2
  says '6 × 5 / (5 + 5) = 3'
  printf 'A;late;0\nA;late;1\n' >twice.lines
  thang 2 import example-lines --framework examples.criteria --data twice.lines --out twice.assessment
  says 'twice.lines' 'A has a value for late already: 0'
  [ ! -e twice.assessment ] || stop "an assessment was written from a file that was refused"
  thang 2 import example-lines --framework examples.criteria --data answers.lines --set separator=dot --out twice.assessment
  says '“dot” is none of'
}

# The section of the bundle stands in every format, in both languages, and is verified as long as the bundle is there.
section_of_bundle() {
  local file
  thang 0 report A.assessment --format xlsx,docx,pdf,html,csv,json --document report --section example-middle \
    --set example-middle.share=60 --out added
  grep -q 'added-example-middle' added/A.json || stop "the section is not in the report"
  grep -q '60 %' added/A.html || stop "the chosen share is not used"
  for file in xlsx docx pdf html csv json; do
    thang 0 verify "added/A.$file"
    says 'all are as computed'
  done
  sed 's/60 %/61 %/' added/A.html >added/B.html
  thang 1 verify added/B.html
  says '61 %' 'expected'
}

example_bundle() {
  local repository=$1
  thang 1 extensions install "$repository" vn.thang.examples
  says 'publisher as stated: Thang contributors' 'signature: unsigned' 'SHA-256: ' 'RuleMethod' 'Install them?' 'Nothing was installed'
  thang 0 extensions install "$repository" vn.thang.examples --yes
  thang 0 extensions list
  says 'vn.thang.examples 1.0.0' 'in use: Example: a part of each kind (unsigned)' 'RuleMethod DiminishingMethod' \
    'Exporter md' 'FrameworkRule example-long-names' 'SectionProvider example-middle' \
    'ChartType example-steps' 'chart --kind example-steps: Steps of the ranking.' 'Importer example-lines' 'import example-lines: Figures line by line.' \
    '--section example-middle: Middle of the groups.' 'Values: 10..90; preset: 50' '--set md.heading=' 'Values: 1..4; preset: 1'
  bundle_framework examples https://example.org/thang/examples/1 examples
  scored examples
  thang 0 explain examples.assessment --unit B --node 2
  says '6 × 5 / (5 + 5) = 3'
  thang 0 report examples.assessment --format md --document report --out r --set md.heading=3
  head -c 4 r/examples.md | grep -qx '### ' || stop "the chosen heading is not used"
  section_of_bundle
  importer_of_bundle
  chart_of_bundle
  thang 2 report examples.assessment --format md --out r --set md.heading=9
  says '9 is above 4'
  sed "s|Report in time|Report $(printf 'in time%.0s' $(seq 40))|" examples.criteria >long.criteria
  thang 0 validate long.criteria
  says 'tables show up to 200'
  thang 0 extensions disable vn.thang.examples
  thang 0 extensions list
  says 'switched off'
  thang 1 validate examples.criteria
  thang 0 extensions enable vn.thang.examples
  thang 0 validate examples.criteria
  thang 0 extensions remove vn.thang.examples
  thang 1 validate examples.criteria
  says 'The package https://example.org/thang/examples/1 is not installed.'
  thang 2 verify added/A.docx
  says 'Not checked: the section “example-middle” was computed by the bundle vn.thang.examples 1.0.0'
  thang 0 verify r/A.json
  thang 2 chart A.assessment --kind example-steps --format svg --out charts
  thang 2 import example-lines --framework risk-example.criteria --data answers.lines --out none.assessment
  thang 2 report A.assessment --format json --section example-middle --out added
  says 'There is no section “example-middle”'
  say "a bundle was installed from the p2 repository, used for scores, reports and checks, switched off, on and removed"
}

# bundle FILE NAME VERSION [HEADER]: a jar of the classes and files in the folder NAME, which may be absent.
bundle() {
  mkdir -p "../away/$2"
  printf 'Bundle-ManifestVersion: 2\nBundle-SymbolicName: %s\nBundle-Version: %s\n%s' "$2" "$3" "${4:-}" >../away/manifest
  "$JAVA_HOME/bin/jar" --create --file "$1" --manifest ../away/manifest -C "../away/$2" .
}

compiled() {
  "$JAVA_HOME/bin/javac" --release 21 -cp "$work/thang/plugins/*" -d "../away/$1" "../away/$2.java"
}

versions() {
  bundle ../away/one.jar org.example.one 1.0.0
  bundle ../away/two.jar org.example.one 1.1.0
  thang 0 extensions install ../away/one.jar --yes
  thang 0 extensions install ../away/two.jar --yes
  thang 0 extensions list
  says 'org.example.one 1.1.0, in use'
  thang 2 extensions install ../away/one.jar --yes
  says '--force'
  thang 0 extensions remove org.example.one
  say "a bundle was replaced by a newer version"
}

# By the engine of Help > Install new parts, into the product itself, and out again.
installed_by_p2() {
  local director=("$JAVA_HOME/bin/java" "-Duser.home=$work/home" -jar "$launcher" -nosplash -data @none
    -application org.eclipse.equinox.p2.director)
  "${director[@]}" -repository "jar:file:$1!/" -installIU vn.thang.examples >"$work/out" 2>&1 || stop "p2 did not install"
  thang 0 extensions list
  says 'vn.thang.examples 1.0.0' 'in use: Example' '(unsigned)' 'RuleMethod DiminishingMethod'
  cp examples.criteria by-p2.criteria
  scored by-p2
  "${director[@]}" -uninstallIU vn.thang.examples >"$work/out" 2>&1 || stop "p2 did not uninstall"
  thang 1 validate by-p2.criteria
  say "a bundle was installed into the product by p2, used, and uninstalled"
}

# A project of each kind is generated, built with Tycho against the SDK alone with its contract test, installed and listed.
generated_projects() {
  local kind
  mkdir -p "$work/sdk"
  (cd "$work/sdk" && "$JAVA_HOME/bin/jar" --extract --file "$1")
  for kind in rule exporter section importer chart validator; do
    thang 0 extensions new "$kind" "my$kind" "../my$kind"
    (cd "../my$kind" && "$MVN" -q -B -ntp "-Dthang.sdk=file://$work/sdk" verify) >"$work/out" 2>&1 </dev/null || {
      cat "$work/out" >&2
      stop "the generated project of a $kind cannot be built"
    }
    grep -qE 'tests="[1-9][0-9]*" errors="0" skipped="0" failures="0"' "../my$kind"/target/surefire-reports/TEST-*.xml \
      || stop "the contract test of a generated $kind did not run"
    thang 0 extensions install "../my$kind/target/org.example.my$kind-1.0.0-SNAPSHOT.jar" --yes
  done
  thang 0 extensions list
  for kind in rule exporter section importer chart validator; do
    says "org.example.my$kind 1.0.0"
  done
  for kind in rule exporter section importer chart validator; do
    thang 0 extensions remove "org.example.my$kind"
  done
  say "projects of six kinds were generated, built against the SDK, installed and removed"
}

signed_bundle() {
  mkdir -p ../away/org.example.signed
  printf 'x' >../away/org.example.signed/some.txt
  bundle ../away/signed.jar org.example.signed 1.0.0
  "$JAVA_HOME/bin/keytool" -genkeypair -keystore ../away/keys.p12 -storepass changeit -alias a -keyalg EC \
    -dname 'CN=Example Institute' -validity 30 2>/dev/null
  "$JAVA_HOME/bin/jarsigner" -keystore ../away/keys.p12 -storepass changeit ../away/signed.jar a >/dev/null
  thang 1 extensions install ../away/signed.jar
  says 'signature: signed by CN=Example Institute'
  mkdir -p ../away/other
  printf 'x' >../away/other/added.txt
  "$JAVA_HOME/bin/jar" --update --file ../away/signed.jar -C ../away/other added.txt
  thang 1 extensions install ../away/signed.jar
  says 'unsigned'
  say "the signer of a bundle was named, and one that was changed since counts as unsigned"
}

broken_bundles() {
  local folder=$work/home/.thang/thang-extensions/bundles
  mkdir -p "$folder" "$work/thang/dropins" ../away/activator ../away/service/OSGI-INF
  printf 'import org.osgi.framework.*;
public class Bad implements BundleActivator {
  public void start(BundleContext c) { throw new IllegalStateException("no start today"); }
  public void stop(BundleContext c) {}
}' >../away/Bad.java
  printf 'import java.nio.file.Path;
import java.util.*;
import vn.thang.criteria.text.*;
import vn.thang.report.*;
public class Late implements Exporter {
  public String format() { return "late"; }
  public Message label() { return null; }
  public Set<ReportKind> kinds() { return Set.of(ReportKind.REPORT); }
  public List<Path> export(Report report, Path directory, String name) { throw new IllegalStateException("no paper"); }
}' >../away/Late.java
  printf 'public class Early extends Late {
  public Early() { throw new IllegalStateException("no service today"); }
}' >../away/Early.java
  compiled activator Bad
  "$JAVA_HOME/bin/javac" --release 21 -cp "$work/thang/plugins/*" -d ../away/service ../away/Late.java ../away/Early.java
  for name in Late Early; do
    printf '<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
  <service><provide interface="vn.thang.report.Exporter"/></service><implementation class="%s"/></scr:component>' \
      "$name" "$name" >"../away/service/OSGI-INF/$name.xml"
  done
  "$JAVA_HOME/bin/jar" --create --file "$folder/nobundle.jar" -C ../away Bad.java
  bundle "$folder/missing.jar" missing 1.0.0 $'Import-Package: no.such.place\n'
  bundle "$folder/activator.jar" activator 1.0.0 $'Bundle-Activator: Bad\nImport-Package: org.osgi.framework\n'
  bundle "$folder/service.jar" service 1.0.0 \
    $'Require-Bundle: vn.thang.report,vn.thang.criteria\nService-Component: OSGI-INF/*.xml\n'
  bundle "$work/thang/dropins/dropped.jar" dropped 1.0.0 $'Require-Bundle: nothing.like.it\n'
  thang 1 extensions list
  says 'nobundle.jar: The file is no bundle' 'missing.jar: What it needs is missing: Import-Package no.such.place' \
    'activator.jar: It cannot be started: java.lang.IllegalStateException: no start today' 'no service today' 'Exporter late' \
    'dropped.jar: What it needs is missing: Require-Bundle nothing.like.it'
  thang 0 score A.assessment
  thang 2 report A.assessment --format late --document report --out r
  says 'The extension service 1.0.0 failed: java.lang.IllegalStateException: no paper'
  say "broken bundles were named with their reasons, and nothing else was disturbed"
}

# A framework in one file: packed, looked at, installed, upgraded after a preview, taken back.
framework_package() {
  thang 0 extensions new storm ../storm
  mkdir -p ../storm/samples
  mv ../storm/units.csv ../storm/samples/
  thang 0 package pack ../storm ../storm-1.thangpkg --source 'Office of Storms, https://example.org/storm'
  says 'from: Office of Storms, https://example.org/storm' 'SHA-256: ' 'thang-extensions/storm.ecore' 'samples/units.csv'
  local id version sum
  id=$(sed -n 's/^  id: //p' "$work/out")
  version=$(sed -n 's/^  version: //p' "$work/out")
  sum=$(sed -n 's/^  SHA-256: //p' "$work/out")
  thang 2 package install ../storm-1.thangpkg --sha256 "${sum//[0-9a-f]/0}"
  says 'It is not the package that its provider published'
  thang 0 package install ../storm-1.thangpkg --sha256 "$sum"
  thang 0 import table --framework "package:$id" --data ../storm/samples/units.csv --out storm.assessment
  thang 0 score storm.assessment
  says 'A,Đơn vị A,,12.3,16,76.875,1,,12.3,6.3,6'
  sed -i.bak -e "s/ version=\"$version\"/ version=\"9.0\"/" -e 's/maximum="10"/maximum="20"/' ../storm/storm-example.criteria
  rm ../storm/storm-example.criteria.bak
  thang 0 package pack ../storm ../storm-9.thangpkg
  thang 0 package preview ../storm-9.thangpkg storm.assessment
  says "Version $version → 9.0; changes: 1" "keeps version $version, which it embeds" 'units that move: 3 of 3'
  thang 0 package install ../storm-9.thangpkg
  thang 0 package list
  says "$id 9.0"
  thang 0 score storm.assessment
  says 'A,Đơn vị A,,12.3,16,76.875,1,,12.3,6.3,6'
  thang 0 package rollback "$id"
  says "version $version is in use"
  head -c 400 ../storm-1.thangpkg >../cut.thangpkg
  thang 2 package install ../cut.thangpkg
  thang 0 package remove "$id"
  thang 2 validate "package:$id"
  say "a framework package was packed, previewed, installed, upgraded, rolled back and removed"
}

# An attribute of units, typed into a framework, is on the forms for units at once, under its present name.
attributes() {
  cat >area.criteria <<'CRITERIA'
<?xml version="1.0" encoding="UTF-8"?>
<criteria:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:criteria="http://vn.thang/criteria/1" id="area" code="area" version="1">
  <name language="en">Trial of an attribute</name>
  <attributeDefinitions id="a-area" code="area" type="choice">
    <name language="en">Kind of area</name>
    <appliesTo>Unit</appliesTo>
    <choices>town</choices>
    <choices>country</choices>
  </attributeDefinitions>
  <scorecards id="s" code="all" maximum="10">
    <children xsi:type="criteria:Criterion" id="c1" code="1" maximum="10"/>
  </scorecards>
</criteria:Framework>
CRITERIA
  printf 'unit,area,1\nA,town,5\n' >area.csv
  form 'Kind of area'
  sed -i.bak 's/Kind of area/Character of the place/' area.criteria
  form 'Character of the place'
  thang 0 forms import area.assessment forms
  says 'nothing is different' '1 of 1 forms read'
  say "an attribute of units is on the forms for units, renamed as well"
}

# form LABEL: the form of the unit A asks for an attribute of this name and lists its choices.
form() {
  local text
  thang 0 import table --framework area.criteria --data area.csv --out area.assessment --layer self --force
  thang 0 forms export area.assessment --out forms --force
  "$JAVA_HOME/bin/jar" xf forms/A.xlsx xl/sharedStrings.xml
  for text in "$1" town country; do
    grep -qF -- ">$text<" xl/sharedStrings.xml || stop "not on the form: $text"
  done
}

# A script reads a result and changes an assessment as one deed; it can reach nothing else.
script() {
  printf 'for (let u of thang.units) csv(u.code, thang.rank(u), thang.exactPoints(u));\n' >best.js
  thang 0 script best.js storm.assessment
  says 'A,1,12.3' 'C,3,7'
  printf 'for (let u of thang.units) thang.setInput(u, "m-late", "final", 0, "checked");\n' >late.js
  thang 0 script late.js storm.assessment
  thang 0 score storm.assessment
  says 'C,Đơn vị C,,7,16,43.75,3,'
  thang 0 script late.js storm.assessment --write
  # by hand: C: 7 + 6 × (1 - 0 / 20) = 13
  thang 0 score storm.assessment
  says 'C,Đơn vị C,,13,16,81.25,1,'
  printf 'java.lang.System.exit(3);\n' >hostile.js
  thang 2 script hostile.js storm.assessment
  printf 'let all = []; while (true) all.push("x".repeat(1000000) + all.length);\n' >greedy.js
  thang 2 script greedy.js storm.assessment
  thang 0 score storm.assessment
  says 'C,Đơn vị C,,13,16,81.25,1,'
  say "scripts read and changed an assessment; hostile ones were ended and changed nothing"
}

repository=$(compgen -G "$THANG_ROOT/releng/vn.thang.product/target/vn.thang.product-*.zip") || stop "there is no repository"
metamodel_package
example_bundle "$repository"
installed_by_p2 "$repository"
generated_projects "$repository"
versions
signed_bundle
broken_bundles
framework_package
attributes
script
