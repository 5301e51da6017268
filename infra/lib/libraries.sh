# shellcheck shell=bash
# The embedded MySQL needs two small system libraries. Where they are not installed they are put
# into .data/native: nothing of the system is changed and no rights are needed.
# Sourced after tools.sh.

native=$root/.data/native

# The list is taken whole first: grep -q would end ldconfig's pipe early, and that would count.
has_library() {
    local known
    known=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null || true)
    grep -q "^\s*$1 .*x86-64" <<<"$known" || [ -e "$native/$1" ]
}

provide_libraries() {
    has_embedded_mysql || return 0
    provide libaio.so.1 libaio1 libaio1t64
    provide libnuma.so.1 libnuma1
    if [ -d "$native" ]; then
        export LD_LIBRARY_PATH=$native${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
    fi
}

# provide LIBRARY PACKAGE...: the packages are the names it has in different releases.
provide() {
    local library=$1 package
    shift
    ! has_library "$library" || return 0
    if command -v apt-get >/dev/null && command -v dpkg >/dev/null; then
        say "fetching $library"
        for package in "$@"; do
            if unpack_package "$package" "$library"; then return 0; fi
        done
        if [ "$(id -u)" = 0 ]; then # A bare container has no package lists yet.
            apt-get update -qq >&2
            for package in "$@"; do
                if unpack_package "$package" "$library"; then return 0; fi
            done
        fi
    fi
    fail "The embedded MySQL needs $library, which is not here. Install it:
  Debian 12, Ubuntu 22.04:  apt-get update && apt-get install libaio1 libnuma1
  Debian 13, Ubuntu 24.04:  apt-get update && apt-get install libaio1t64 libnuma1, and start again
  Fedora:                   dnf install libaio numactl-libs
Or use a MySQL 8 of your own: --database jdbc:mysql://HOST:PORT/NAME"
}

# Fetches a Debian package and takes the one library out of it.
unpack_package() {
    local folder found
    folder=$(mktemp -d)
    (cd "$folder" && apt-get download -qq "$1" >/dev/null 2>&1) || { rm -rf "$folder"; return 1; }
    dpkg -x "$folder"/*.deb "$folder/in"
    # Newer releases call it libaio.so.1t64; its contents are what the old name asks for.
    found=$(find "$folder/in" \( -name "$2" -o -name "$2t64" \) | head -n 1)
    [ -n "$found" ] || { rm -rf "$folder"; return 1; }
    mkdir -p "$native"
    cp -L "$found" "$native/$2"
    rm -rf "$folder"
}
