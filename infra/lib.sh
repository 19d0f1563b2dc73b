# Shared by the commands of this folder: sourced, never run.
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
state="$project/infra/.state"
launcher="$project/infra/stack/target/madoguchi-stack-0.1.0-SNAPSHOT-exec.jar"

refuse() {
  echo "$*" >&2
  exit 1
}

# JDK 25: Maven, its formatter and the applications all need it; an older default java is passed over.
is_jdk25() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25\b'
}

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25*; do
    if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  if command -v javac >/dev/null; then
    candidate=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    if is_jdk25 "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  fi
  refuse "JDK 25 is missing: install one (for example temurin-25-jdk from packages.adoptium.net) or set JAVA_HOME to it."
}

has_package() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'
}

# Each argument is "package" (asked of dpkg) or "package:command" (present when the command is).
install_packages() {
  local wanted missing=()
  for wanted in "$@"; do
    if [[ $wanted == *:* ]]; then
      command -v "${wanted#*:}" >/dev/null || missing+=("${wanted%%:*}")
    elif command -v dpkg-query >/dev/null; then
      has_package "$wanted" || missing+=("$wanted")
    fi
  done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    refuse "These system packages are missing; install them as root: ${missing[*]}"
  fi
  echo "Installing ${missing[*]}"
  mkdir -p "$state/log"
  {
    apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
  } >"$state/log/apt.log" 2>&1 ||
    refuse "The system packages ${missing[*]} could not be installed; $state/log/apt.log says why."
}

need_disk() {
  local free
  mkdir -p "$state"
  free=$(df -Pm "$state" | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$1" ] || refuse "The disk is full: $state has $free MB left, and $1 MB are needed."
}

maven() {
  (cd "$project" && ./mvnw -B "$@")
}

# Every jar carries the same date (the build is reproducible), so a stamp tells when the last build was.
built_stamp() {
  echo "$state/built"
}

is_outdated() {
  local stamp
  stamp=$(built_stamp)
  [ -f "$stamp" ] && [ -f "$launcher" ] || return 0
  local application
  for application in platform/console resident-site tenant-admin offline-agent infra/perf; do
    compgen -G "$project/$application/target/*-exec.jar" >/dev/null || return 0
  done
  [ -n "$(find "$project" \( -name target -o -name .git -o -name .state -o -name node_modules -o -path '*/src/test' \) -prune \
    -o \( -name pom.xml -o -path '*/src/main/*' \) -newer "$stamp" -type f -print -quit)" ]
}

build_if_outdated() {
  is_outdated || return 0
  echo "Building (log: infra/.state/log/build.log)"
  mkdir -p "$state/log"
  touch "$(built_stamp).new"
  if ! maven -q -DskipTests package >"$state/log/build.log" 2>&1; then
    grep -m 20 '^\[ERROR\]' "$state/log/build.log" >&2
    refuse "The build failed; infra/.state/log/build.log says why."
  fi
  mv "$(built_stamp).new" "$(built_stamp)"
}

start_launcher() {
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx256m --enable-native-access=ALL-UNNAMED \
    "-Dmadoguchi.home=$project" -jar "$launcher" "$@"
}
