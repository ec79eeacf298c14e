# Sourced by the scripts: builds the program when its sources changed, and only then calls Maven.
# Afterwards $program is the folder of the built program: nennep.jar, lib/, nennep.aot.

say() { printf '%s\n' "$*"; }

# One number for all that the program is built from; content, not dates, so that a fresh clone or a checkout counts right.
sources_sum() {
  find pom.xml .mvn src/main src/build -type f -exec cksum {} + | LC_ALL=C sort | cksum | tr -d ' '
}

# Maven keeps what has no source any more (a renamed migration), and takes classes compiled without analysis for good.
forget_compiled() {
  rm -rf target/classes target/test-classes target/maven-status target/dependency-maven-plugin-markers
}

# Runs a command with its output in a log, and shows what it is doing and for how long.
with_progress() {
  local title=$1 log=$2 pattern=$3 start=$SECONDS step last=
  shift 3
  "$@" >"$log" 2>&1 </dev/null &
  local pid=$!
  # A background process does not hear Ctrl-C by itself.
  trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
  while kill -0 "$pid" 2>/dev/null; do
    step=$(grep -aoE "$pattern" "$log" 2>/dev/null | tail -n 1 | cut -c1-60) || true
    if [ -t 1 ]; then
      printf '\r\033[K%s … %d giây  %s' "$title" $((SECONDS - start)) "$step"
    elif [ "$step" != "$last" ]; then
      say "$title … $step"
      last=$step
    fi
    sleep 0.5
  done
  if [ -t 1 ]; then printf '\r\033[K'; fi
  trap - INT TERM
  if wait "$pid"; then
    say "$title: $((SECONDS - start)) giây"
  else
    return 1
  fi
}

build_program() {
  local sum
  sum=$(sources_sum)
  program=$PWD/target/run/$sum
  [ -e "$program/built" ] && return 0

  mkdir -p target/run
  forget_compiled
  if ! with_progress "Dựng chương trình" target/run/build.log '(--- [a-z-]+:[^ ]*|Downloading from [a-z]+)' \
    ./mvnw -B -Dquick -Dmaven.test.skip=true package; then
    tail -n 40 target/run/build.log >&2
    say "Không dựng được chương trình; toàn bộ nhật ký ở target/run/build.log" >&2
    exit 1
  fi
  # The program of the last start stays: it may be running.
  forget_all_but_newest target/run/[0-9]*
  rm -rf "$program"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/nennep.jar extract --destination "$program" >/dev/null
  : >"$program/built"
}

forget_all_but_newest() {
  local folder newest=
  for folder in "$@"; do
    [ -d "$folder" ] || continue
    if [ -z "$newest" ] || [ "$folder" -nt "$newest" ]; then
      [ -z "$newest" ] || rm -rf "$newest"
      newest=$folder
    else
      rm -rf "$folder"
    fi
  done
}

# A cache of loaded classes (JEP 483, 514) halves the time of every start. It belongs to one JDK and one place on the
# disk; without it the program starts as well, only slower.
train_program() {
  local for_whom
  for_whom="$JAVA_HOME $program"
  [ -e "$program/nennep.aot" ] && [ "$(cat "$program/trained" 2>/dev/null)" = "$for_whom" ] && return 0
  local rehearsal=target/run/rehearsal
  rm -rf "$rehearsal" "$program/nennep.aot"
  with_progress "Chuẩn bị để lần sau khởi động nhanh" target/run/training.log 'nothing' \
    env -u DATABASE_URL NENNEP_DATA="$rehearsal" NENNEP_PORT=0 NENNEP_SAMPLE=false \
    "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$program/nennep.aot" "${java_options[@]}" \
    -Dnennep.rehearsal=true -Dnennep.first-account=false -jar "$program/nennep.jar" ||
    rm -f "$program/nennep.aot"
  rm -rf "$rehearsal"
  printf '%s' "$for_whom" >"$program/trained"
}

java_options=(
  --enable-native-access=ALL-UNNAMED
  --sun-misc-unsafe-memory-access=allow
  -Dstdout.encoding=UTF-8
  -Dstderr.encoding=UTF-8
  -XX:+ExitOnOutOfMemoryError
)
