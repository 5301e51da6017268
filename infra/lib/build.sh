# shellcheck shell=bash
# Builds the program, but only when something has changed since it was built last.
# Sourced after tools.sh.

program=$root/graphql/target

# One fingerprint of everything that the program is made of.
fingerprint() {
    (
        cd "$root"
        printf '%s\n' "$JAVA_HOME"
        find pom.xml .mvn ./*/pom.xml ./*/src/main infra/db -type f -print0 |
            sort -z | xargs -0 cksum
    ) | cksum
}

is_built() {
    [ -f "$program/built" ] && [ -d "$program/lib" ] && [ "$(cat "$program/built")" = "$1" ]
}

build() {
    local now
    now=$(fingerprint)
    ! is_built "$now" || return 0
    find_maven
    say "building (the first time this takes some minutes)"
    rm -rf "$program/lib" "$program/built"
    # Its own lines are shortened to what was built and what went wrong.
    (cd "$root" && "$maven" -B -ntp -Dstyle.color=never -Dmaven.test.skip=true package) |
        sed -n -e 's/^\[INFO\] Building \(Thi .*[a-z]\) .*/…   \1/p' -e '/^\[ERROR\]/p' >&2 ||
        fail "The build failed."
    printf '%s\n' "$now" >"$program/built"
}
