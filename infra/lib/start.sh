# shellcheck shell=bash
# The AOT cache: classes loaded and linked and methods profiled beforehand, which halves the time to
# start. A trial start on a database of its own records it after each build. Sourced after tools.sh.

# prepare_start CACHE CLASSPATH: makes the cache unless it is newer than every jar. Where that is
# not possible the program starts without one, only slower.
prepare_start() {
    local cache=$1 classes=$2 trial=$root/.data/trial
    ! is_prepared "$cache" "$classes" || return 0
    rm -f "$cache"
    has_embedded_mysql || return 0
    say "preparing the start (once after each build)"
    mkdir -p "$trial"
    # A cache that is being written is nobody's yet: the move is at once, and of two the last stays.
    local new=$cache.$$
    # Liquibase has no place in it: the recorded start finds its database up to date.
    [ -d "$trial/mysql/data" ] || try_start "$classes" -XX:TieredStopAtLevel=1
    try_start "$classes" -XX:AOTCacheOutput="$new"
    [ ! -s "$new" ] || mv -f "$new" "$cache"
    rm -f "$new" "$new.config"
    [ -f "$cache" ] || say "the start could not be prepared, see $trial"
}

is_prepared() {
    local part parts
    [ -f "$1" ] || return 1
    IFS=: read -ra parts <<<"$2"
    for part in "${parts[@]}"; do
        part=$(find "$(dirname "$part")" -maxdepth 1 -name '*.jar' -newer "$1")
        [ -z "$part" ] || return 1
    done
}

# try_start CLASSPATH JVM-OPTION: starts the program, waits until it is ready, and stops it.
try_start() {
    local trial=$root/.data/trial process
    : >"$trial/out"
    "$JAVA_HOME/bin/java" "@$root/infra/lib/java.options" "$2" \
        -Dlogback.configurationFile=logback-file.xml -Dthidua.log="$trial/log.json" \
        -Dthidua.home="$root/.data" -cp "$1" vn.thidua.graphql.Main \
        --empty --port 0 --data "$trial/mysql" >"$trial/out" 2>"$trial/err" &
    process=$!
    trap 'kill "$process" 2>/dev/null' EXIT
    while kill -0 "$process" 2>/dev/null && ! grep -q '^ready ' "$trial/out"; do sleep 0.2; done
    kill "$process" 2>/dev/null || true
    wait "$process" || true
    trap - EXIT
}
