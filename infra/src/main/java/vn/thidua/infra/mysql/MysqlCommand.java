package vn.thidua.infra.mysql;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How mysqld is called: durable, UTF-8, UTC, READ COMMITTED, reachable from this machine only. */
record MysqlCommand(MysqlBinaries binaries, MysqlHome home) {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    Process initialise() {
        var line = basics(home.halfData().toString());
        line.add("--initialize-insecure");
        line.add("--log-error=" + home.log());
        return start(line);
    }

    Process serve(int port) {
        var line = basics(home.data().toString());
        line.addAll(
                List.of(
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        // A path in the data folder may be longer than a socket's may be.
                        "--socket=" + socket(port),
                        "--pid-file=" + home.folder().resolve("mysqld.pid"),
                        "--log-error=" + home.log(),
                        "--init-file=" + home.initFile(),
                        "--mysqlx=OFF",
                        "--skip-name-resolve",
                        "--max-connections=300",
                        "--binlog-expire-logs-seconds=86400"));
        line.addAll(
                List.of(
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_0900_as_cs",
                        "--default-time-zone=+00:00",
                        "--transaction-isolation=READ-COMMITTED",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--sync-binlog=1"));
        return start(line);
    }

    private static String socket(int port) {
        return new File(System.getProperty("java.io.tmpdir"), "thidua-" + port + ".sock").getPath();
    }

    private List<String> basics(String data) {
        var line = new ArrayList<String>();
        if (SETSID.toFile().canExecute()) {
            line.add(SETSID.toString()); // Ctrl-C is for the program, which then stops its server.
        }
        line.add(binaries.mysqld().toString());
        line.add("--no-defaults");
        line.add("--basedir=" + binaries.folder());
        line.add("--lc-messages-dir=" + binaries.folder().resolve("share"));
        line.add("--datadir=" + data);
        line.add("--user=" + System.getProperty("user.name"));
        return line;
    }

    private Process start(List<String> line) {
        try {
            var process =
                    new ProcessBuilder(line)
                            .directory(home.folder().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(home.output().toFile())
                            .start();
            home.remember(process.toHandle());
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
