# shellcheck shell=bash
# Shared by run, test and the scripts in releng: finds or installs what the build needs. Sourced, never run.
# Everything it says goes to stderr; stdout belongs to the command line of Thang.

THANG_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
THANG_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/thang
JDK_NEEDED=21
MAVEN_NEEDED=3.9.9
MAVEN_VERSION=3.9.11

say() { printf 'thang: %s\n' "$*" >&2; }

stop() {
  say "$@"
  exit 2
}

# File names and output are UTF-8 whatever the locale of the machine.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *UTF-8* | *utf-8* | *utf8* | *UTF8*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

# --- packages of the distribution -----------------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

may_install() {
  command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

has_candidate() {
  local policy
  policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null || true)
  [[ $policy =~ Candidate:\ [^\(] ]]
}

update_packages() {
  if [ -z "${THANG_PACKAGES_UPDATED:-}" ]; then
    as_root apt-get update -qq >&2 || say "the list of packages could not be refreshed; going on with the old one"
    THANG_PACKAGES_UPDATED=yes
  fi
}

# install_packages PACKAGE...: installs when allowed, otherwise says what to type.
install_packages() {
  if may_install; then
    say "installing $*"
    update_packages
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 \
      || stop "the packages could not be installed; please type: sudo apt-get install $*"
  else
    stop "these packages are missing; please type: sudo apt-get install $*"
  fi
}

has_library() {
  local known
  known=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null || true)
  [[ $known == *"$1"* ]]
}

gtk_package() {
  if command -v apt-cache >/dev/null && has_candidate libgtk-3-0t64; then
    echo libgtk-3-0t64
  else
    echo libgtk-3-0
  fi
}

# Slides are drawn by a part of LibreOffice that may be missing where the program is.
has_impress() {
  local program
  program=$(command -v soffice || command -v libreoffice) || return 1
  [ -e "$(dirname "$(readlink -f "$program")")/libslideshowlo.so" ]
}

# What a window needs.
need_window() {
  if [ "$(uname -s)" = Linux ] && ! has_library libgtk-3.so.0; then
    install_packages "$(gtk_package)" fonts-dejavu-core
  fi
}

# What the tests need: an X server of their own, a window manager, and readers for the reports.
need_test_tools() {
  [ "$(uname -s)" = Linux ] || return 0
  local missing=()
  has_library libgtk-3.so.0 || missing+=("$(gtk_package)")
  command -v Xvfb >/dev/null || missing+=(xvfb)
  command -v openbox >/dev/null || missing+=(openbox)
  command -v xdotool >/dev/null || missing+=(xdotool)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  compgen -G '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' >/dev/null || missing+=(fonts-dejavu-core)
  if ! command -v soffice >/dev/null && ! command -v libreoffice >/dev/null; then
    missing+=(libreoffice-calc libreoffice-writer)
  fi
  has_impress || missing+=(libreoffice-impress)
  if [ ${#missing[@]} -gt 0 ]; then
    install_packages "${missing[@]}"
  fi
}

# --- JDK ------------------------------------------------------------------------------------------------------------

# The major version of the JDK in a folder, 0 when there is none.
jdk_version() {
  local version=0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

# Prints the newest JDK among folders, nothing when none is new enough.
newest_jdk() {
  local folder version best='' best_version=$((JDK_NEEDED - 1))
  for folder in "$@"; do
    version=$(jdk_version "$folder")
    if [ "$version" -gt "$best_version" ]; then
      best=$folder
      best_version=$version
    fi
  done
  printf '%s' "$best"
}

find_jdk() {
  local on_path='' found
  if command -v java >/dev/null; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
  fi
  for found in "${JAVA_HOME:-}" "$on_path"; do
    if [ -n "$found" ] && [ "$(jdk_version "$found")" -ge "$JDK_NEEDED" ]; then
      printf '%s' "$found"
      return
    fi
  done
  newest_jdk /usr/lib/jvm/* /usr/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$THANG_CACHE"/jdk/*
}

download() {
  if command -v curl >/dev/null; then
    curl -fsSL --connect-timeout 15 --retry 2 -o "$2" "$1"
  elif command -v wget >/dev/null; then
    wget -q --timeout=15 --tries=2 -O "$2" "$1"
  else
    return 1
  fi
}

checksum() {
  if command -v sha256sum >/dev/null; then
    sha256sum "$@"
  else
    shasum -a 256 "$@"
  fi
}

# Eclipse Temurin's archive into the cache, only with the checksum its publisher states.
fetch_temurin() {
  local os=linux arch=x64 work link stated
  case "$(uname -s)" in Darwin) os=mac ;; esac
  case "$(uname -m)" in aarch64 | arm64) arch=aarch64 ;; esac
  work=$(mktemp -d)
  if download "https://api.adoptium.net/v3/assets/latest/25/hotspot?image_type=jdk&os=$os&architecture=$arch&vendor=eclipse" \
    "$work/about.json"; then
    tr -d ' \n' <"$work/about.json" | sed -n 's/.*"package":{\([^}]*\)}.*/\1/p' >"$work/package"
    link=$(sed -n 's/.*"link":"\([^"]*\)".*/\1/p' "$work/package")
    stated=$(sed -n 's/.*"checksum":"\([0-9a-f]*\)".*/\1/p' "$work/package")
    if [ -n "$link" ] && [ -n "$stated" ] && download "$link" "$work/jdk.tar.gz"; then
      if [ "$(checksum "$work/jdk.tar.gz" | cut -d' ' -f1)" = "$stated" ]; then
        mkdir -p "$THANG_CACHE/jdk" "$work/jdk"
        tar -xzf "$work/jdk.tar.gz" -C "$work/jdk"
        mv "$work"/jdk/* "$THANG_CACHE/jdk/" 2>/dev/null || true
      else
        say "the downloaded JDK does not have the stated checksum; it is not used"
      fi
    fi
  fi
  rm -rf "$work"
}

# Sets JAVA_HOME to a JDK that is new enough; installs one when there is none.
need_jdk() {
  local package home
  home=$(find_jdk)
  if [ -z "$home" ] && may_install; then
    update_packages
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
      if has_candidate "$package"; then
        install_packages "$package"
        break
      fi
    done
    home=$(find_jdk)
  fi
  if [ -z "$home" ]; then
    say "no JDK $JDK_NEEDED or newer here; fetching Eclipse Temurin 25"
    fetch_temurin
    home=$(newest_jdk "$THANG_CACHE"/jdk/* "$THANG_CACHE"/jdk/*/Contents/Home)
  fi
  [ -n "$home" ] || stop "a JDK $JDK_NEEDED or newer is needed and could not be installed;" \
    "please install one (for instance: sudo apt-get install openjdk-21-jdk) or set JAVA_HOME"
  export JAVA_HOME=$home
}

# --- Maven ----------------------------------------------------------------------------------------------------------

at_least() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n1)" = "$2" ]
}

# Sets MVN. An older Maven fetches the newer one by its coordinates, from wherever it is set up to fetch.
need_maven() {
  local cached=$THANG_CACHE/apache-maven-$MAVEN_VERSION/bin/mvn version work
  if [ -x "$cached" ]; then
    MVN=$cached
    return
  fi
  if ! command -v mvn >/dev/null; then
    install_packages maven
  fi
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n1)
  if at_least "${version:-0}" "$MAVEN_NEEDED"; then
    MVN=$(command -v mvn)
    return
  fi
  say "fetching Maven $MAVEN_VERSION"
  mkdir -p "$THANG_CACHE"
  work=$(mktemp -d "$THANG_CACHE/maven.XXXXXX")
  (cd "$work" && mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$work/unpacked" \
    >"$work/log" 2>&1) || {
    cat "$work/log" >&2
    stop "Maven $MAVEN_VERSION could not be fetched"
  }
  chmod +x "$work/unpacked/apache-maven-$MAVEN_VERSION/bin/mvn"
  [ -x "$cached" ] || mv "$work/unpacked/apache-maven-$MAVEN_VERSION" "$THANG_CACHE/" || true
  rm -rf "$work"
  MVN=$cached
}

# Options of the virtual machine for the workbench; the second part also stands in thang.product. Most code of a start runs
# a few hundred times and never again, so the slower of the two compilers waits four times as long as usual; scoring passes
# that mark within its first units. docs/performance.md has what that saves.
# shellcheck disable=SC2034 # used by run and releng/start-time.sh
WINDOW_OPTIONS=(-Xms256m
  --enable-native-access=ALL-UNNAMED -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=3000
  -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000)

# class_archive FILE: the options with which the virtual machine keeps loaded classes in a file, which it writes when the
# program ends for the first time and again when the Java or the program is another one. What it says about a file that it
# does not take is of no use to anybody.
class_archive() {
  CLASS_ARCHIVE=(-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$1" -Xlog:cds=off -Xlog:cds+dynamic=off)
}

# framework_path PRODUCT FOLDER: what starts PRODUCT after the options of the virtual machine. The framework comes from copies
# without signatures, made once in FOLDER: the virtual machine keeps no class of a signed file in its archive and checks the
# digest of each that it loads, half a second of every start. What config.ini names is searched for beside the framework.
framework_path() {
  local product=$1 folder=$2 name jar copy work
  for name in org.eclipse.equinox.launcher org.eclipse.osgi org.eclipse.osgi.compatibility.state \
    org.eclipse.equinox.simpleconfigurator; do
    jar=$(compgen -G "$product/plugins/${name}_*.jar")
    copy=$folder/$(basename "$jar")
    if [ ! -f "$copy" ]; then
      mkdir -p "$folder"
      work=$(mktemp -d "$folder/copy.XXXXXX")
      (cd "$work" && "$JAVA_HOME/bin/jar" --extract --file "$jar")
      rm -f "$work"/META-INF/*.SF "$work"/META-INF/*.RSA "$work"/META-INF/*.DSA
      "$JAVA_HOME/bin/jar" --create --no-manifest --file "$work.jar" -C "$work" .
      mv -f "$work.jar" "$copy"
      rm -rf "$work"
    fi
  done
  FRAMEWORK=("-Dosgi.framework=file:$(compgen -G "$folder/org.eclipse.osgi_*.jar")"
    "-Dosgi.install.area=file:$product/" -cp "$(compgen -G "$folder/org.eclipse.equinox.launcher_*.jar")"
    org.eclipse.equinox.launcher.Main -nosplash)
}

# --- build ----------------------------------------------------------------------------------------------------------

PRODUCTS=$THANG_ROOT/releng/vn.thang.product/target/products/thang
STAMP_FILE=$THANG_ROOT/releng/vn.thang.product/target/build.stamp

# One hash over everything that the product is built from.
tree_stamp() {
  (
    cd "$THANG_ROOT" || exit
    {
      find pom.xml targetplatform bundles features releng \
        -type d \( -name target -o -name src-gen -o -name lib -o -name bin -o -name src_test \) -prune \
        -o -type f -print0 | LC_ALL=C sort -z | xargs -0 cat
      find pom.xml targetplatform bundles features releng \
        -type d \( -name target -o -name src-gen -o -name lib -o -name bin -o -name src_test \) -prune \
        -o -type f -print | LC_ALL=C sort
      printf '%s\n' "$JAVA_HOME"
    } | checksum | cut -c1-40
  )
}

is_built() {
  [ -r "$STAMP_FILE" ] && [ "$(cat "$STAMP_FILE")" = "$1" ]
}

# maven LOG ARGUMENTS...: builds, shows the essential lines on stderr, keeps all of them in LOG.
maven() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  (
    set -o pipefail
    cd "$THANG_ROOT" || exit
    "$MVN" -B -ntp -Daether.connector.http.retryHandler.count=5 "$@" 2>&1 </dev/null | tee "$log" \
      | awk '/osgi\.platform|MavenDependencyRoots/ { next }
             /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]/ { print; fflush(); next }
             /^\[ERROR\]|Tests run:.*(Fail|Err)|rules of the house|BUILD / { print; fflush() }' >&2
  )
}

# The folder of the product for this machine.
product_folder() {
  local launcher
  launcher=$(compgen -G "$PRODUCTS/$(product_platform)/thang/plugins/org.eclipse.equinox.launcher_*.jar" \
    || compgen -G "$PRODUCTS/$(product_platform)/thang/Contents/Eclipse/plugins/org.eclipse.equinox.launcher_*.jar" || true)
  [ -n "$launcher" ] || stop "there is no product for this machine under $PRODUCTS"
  dirname "$(dirname "${launcher%%$'\n'*}")"
}

product_platform() {
  case "$(uname -s)" in
    Darwin) echo macosx/cocoa/aarch64 ;;
    MINGW* | MSYS* | CYGWIN*) echo win32/win32/x86_64 ;;
    *) echo linux/gtk/x86_64 ;;
  esac
}
