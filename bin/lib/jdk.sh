# Sourced by the scripts: finds a JDK 25 and sets JAVA_HOME, or says how to get one.

jdk_is_25() {
  [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    grep -q '^JAVA_VERSION="25' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | grep -q 'version "25'
  fi
}

jdk_home_of_command() {
  local java
  java=$(command -v java) || return 1
  while [ -L "$java" ]; do
    local target
    target=$(readlink "$java")
    case $target in
      /*) java=$target ;;
      *) java=$(dirname "$java")/$target ;;
    esac
  done
  dirname "$(dirname "$java")"
}

jdk_find() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(jdk_home_of_command || true)" \
    /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home /opt/jdk*25*; do
    if [ -n "$candidate" ] && jdk_is_25 "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(jdk_find); then
  cat >&2 <<'TEXT'
Cần JDK 25. / A JDK 25 is needed. Không tìm thấy trong JAVA_HOME, PATH, /usr/lib/jvm, ~/.sdkman.

  Debian, Ubuntu:  https://adoptium.net/installation/linux   (apt install temurin-25-jdk)
  SDKMAN:          sdk install java 25-tem
  macOS:           brew install --cask temurin@25
TEXT
  exit 1
fi
export JAVA_HOME
