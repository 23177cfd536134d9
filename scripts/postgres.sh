#!/usr/bin/env bash
# A throw-away PostgreSQL for the tests.
#   postgres.sh bin          prints the folder of initdb and pg_ctl, or fails
#   postgres.sh start DIR    makes a cluster in the new folder DIR, starts it on a
#                            free loopback port and prints its address
#   postgres.sh stop DIR     stops that cluster and removes DIR
set -euo pipefail

find_bin() {
  local candidate
  for candidate in "${PG_BIN:-}" /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin; do
    if [ -n "$candidate" ] && [ -x "$candidate/initdb" ]; then printf '%s\n' "$candidate"; return; fi
  done
  if command -v initdb >/dev/null 2>&1; then dirname "$(command -v initdb)"; return; fi
  return 1
}

# The server refuses to run as root, so root hands it to the postgres user.
as_server_user() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

free_port() {
  python3 - <<'PY' 2>/dev/null || node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
import socket
with socket.socket() as s:
    s.bind(("127.0.0.1", 0))
    print(s.getsockname()[1])
PY
}

start() {
  local dir=$1 bin port
  bin=$(find_bin)
  mkdir -p "$dir"
  if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
  chmod 700 "$dir"
  (
    cd /
    as_server_user "$bin/initdb" -D "$dir/data" -U consortia -A trust -E UTF8 --locale=C --no-sync >/dev/null
    port=$(free_port)
    as_server_user "$bin/pg_ctl" -D "$dir/data" -w -s -l "$dir/log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$dir -c fsync=off -c max_connections=300" start >/dev/null
    printf 'postgres://consortia@127.0.0.1:%s/postgres\n' "$port"
  )
}

stop() {
  local dir=$1 bin
  bin=$(find_bin)
  (cd / && as_server_user "$bin/pg_ctl" -D "$dir/data" -m immediate -s stop) || true
  rm -rf "$dir"
}

case "${1:-}" in
  bin) find_bin ;;
  start) start "$2" ;;
  stop) stop "$2" ;;
  *) sed -n '2,6p' "$0"; exit 2 ;;
esac
