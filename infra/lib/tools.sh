# shellcheck shell=bash
# Finds what the project is built and run with: a JDK 25, Maven, the libraries of MySQL.
# Sourced by infra/run, infra/test and .ci/run, which set root to the project's folder.

jdk_wanted=25
maven_wanted=3.8.7

say() { printf '… %s\n' "$*" >&2; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Whether this folder holds a JDK of the wanted version, compiler included.
is_jdk() {
    [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q "^javac $jdk_wanted\b"
}

jdk_places() {
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    local javac
    if javac=$(command -v javac); then
        dirname "$(dirname "$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")")"
    fi
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v "$jdk_wanted" 2>/dev/null || true
    fi
    printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jenv/versions/* \
        "$HOME"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home
}

find_jdk() {
    local place
    while IFS= read -r place; do
        if is_jdk "$place"; then
            export JAVA_HOME=$place
            return
        fi
    done < <(jdk_places)
    fail "No JDK $jdk_wanted found. Install one and set JAVA_HOME to it, for example:
  Debian, Ubuntu:  packages.adoptium.net, then apt-get install temurin-$jdk_wanted-jdk
  Fedora:          dnf install java-$jdk_wanted-openjdk-devel
  any system:      https://sdkman.io, then sdk install java $jdk_wanted-tem
  macOS:           brew install --cask temurin@$jdk_wanted"
}

# Whether version $1 is at least $2.
at_least() {
    [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]
}

maven_version() {
    "$1" -B --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p'
}

find_maven() {
    local place version
    for place in "$(command -v mvn || true)" "${MAVEN_HOME:-/none}/bin/mvn" \
        "$HOME/.sdkman/candidates/maven/current/bin/mvn" /opt/*maven*/bin/mvn \
        /usr/share/maven/bin/mvn /opt/homebrew/bin/mvn "$HOME"/.m2/wrapper/dists/*/*/bin/mvn \
        "$HOME"/.m2/wrapper/dists/*/*/*/bin/mvn; do
        [ -x "$place" ] || continue
        version=$(maven_version "$place")
        if [ -n "$version" ] && at_least "$version" "$maven_wanted"; then
            maven=$place
            return
        fi
    done
    fail "No Maven of at least $maven_wanted found. Install one, for example:
  Debian, Ubuntu:  apt-get install maven
  Fedora:          dnf install maven
  any system:      https://sdkman.io, then sdk install maven
  macOS:           brew install maven"
}

# Whether the embedded MySQL is made for this machine.
has_embedded_mysql() {
    [ "$(uname -s)" = Linux ] && [ "$(uname -m)" = x86_64 ]
}
