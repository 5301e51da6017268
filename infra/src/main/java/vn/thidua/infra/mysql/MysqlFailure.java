package vn.thidua.infra.mysql;

import java.util.regex.Pattern;

/** Reads from what a server left behind why it did not start, in words that help. */
final class MysqlFailure {
    private static final Pattern LIBRARY =
            Pattern.compile("error while loading shared libraries: (\\S+):");
    private static final int TAIL_MAX = 2000;

    private MysqlFailure() {}

    static boolean wasPortTaken(MysqlHome home) {
        return home.read("mysqld.log").contains("Address already in use");
    }

    static MysqlUnavailable of(MysqlHome home) {
        var output = home.read("mysqld.out");
        var library = LIBRARY.matcher(output);
        if (library.find()) {
            return new MysqlUnavailable(missing(library.group(1)));
        }
        return new MysqlUnavailable(
                "MySQL did not start in %s:%n%s%n%s"
                        .formatted(home.folder(), tail(output), tail(home.read("mysqld.log"))));
    }

    private static String missing(String library) {
        return """
        MySQL needs the system library %s, which is not here. Start with infra/run or infra/test, \
        which bring it along, or install it:
          Debian 12, Ubuntu 22.04:  apt-get install libaio1 libnuma1
          Debian 13, Ubuntu 24.04:  apt-get install libaio1t64 libnuma1, then
                                    ln -s libaio.so.1t64 /usr/lib/x86_64-linux-gnu/libaio.so.1
          Fedora:                   dnf install libaio numactl-libs"""
                .formatted(library);
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - TAIL_MAX));
    }
}
