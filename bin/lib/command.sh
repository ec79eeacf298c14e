# Sourced by the commands that go to the database without the program: builds if need be and sets url, PGUSER, PGPASSWORD.

if [ ! -s target/classpath.txt ] || [ ! -d target/classes/vn ]; then
  printf 'Dựng chương trình … / building …\n' >&2
  ./mvnw -B -ntp -q -Dquick process-classes dependency:build-classpath \
    -Dmdep.includeScope=runtime -Dmdep.outputFile=target/classpath.txt
fi

if [ -n "${DATABASE_URL:-}" ]; then
  url=$DATABASE_URL
  export PGUSER=${DATABASE_USER:-} PGPASSWORD=${DATABASE_PASSWORD:-}
else
  keys=${NENNEP_DATA:-data}/server.properties
  [ -r "$keys" ] || { printf 'Chưa có dữ liệu ở %s; chạy bin/run trước. / Nothing there yet.\n' "${keys%/*}" >&2; exit 2; }
  value() { sed -n "s/^$1=//p" "$keys"; }
  url=jdbc:postgresql://127.0.0.1:$(value port)/nennep
  export PGUSER=nennep PGPASSWORD=$(value password)
fi
