# shellcheck shell=bash
# wrk, which offers load. Where it is not installed its Debian packages are put into .data/tools:
# nothing of the system is changed and no rights are needed. Sourced by infra/bench/run.

tools=$root/.data/tools

provide_wrk() {
    local folder
    wrk=$(command -v wrk || true)
    [ -z "$wrk" ] || return 0
    wrk=$tools/wrk
    if [ ! -x "$wrk" ]; then
        command -v apt-get >/dev/null && command -v dpkg >/dev/null ||
            fail "The bench needs wrk, which is not here. Install it."
        say "fetching wrk"
        folder=$(mktemp -d)
        if ! fetch_wrk "$folder"; then
            # A bare container has no package lists yet.
            [ "$(id -u)" != 0 ] || apt-get update -qq >&2 || true
            fetch_wrk "$folder" || fail "wrk could not be fetched. Install it: apt-get install wrk"
        fi
        for package in "$folder"/*.deb; do dpkg -x "$package" "$folder/in"; done
        mkdir -p "$tools"
        cp -L "$folder"/in/usr/lib/*/libluajit-5.1.so.2 "$folder"/in/usr/bin/wrk "$tools"
        rm -rf "$folder"
    fi
    export LD_LIBRARY_PATH=$tools${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
}

# fetch_wrk FOLDER: its package and the one library that it needs.
fetch_wrk() {
    (cd "$1" && apt-get download -qq wrk libluajit-5.1-2 >/dev/null 2>&1)
}
