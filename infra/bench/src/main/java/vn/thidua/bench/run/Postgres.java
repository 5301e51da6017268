package vn.thidua.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The PostgreSQL of the side that has rows of its own; it ends with that side. */
record Postgres(Child server) implements Backend, AutoCloseable {
    private static final int MEASURES = 30;

    /** Sums that have come to nothing stay as rows, where a link was cut. */
    private static final String SOMETHING = joined("m%02d <> 0", " OR ");

    private static final String COUNTED =
            "SELECT COALESCE(SUM(calls), 0)::bigint FROM pg_stat_statements";

    /** Starts it on a folder, with the memory that MySQL has. */
    static Postgres start(Path folder, Consumer<String> told) {
        var root = Path.of(System.getProperty("bench.root", ""));
        var builder =
                new ProcessBuilder(
                        root.resolve("infra/bench/sides/postgres").toString(),
                        "--data",
                        folder.toAbsolutePath().toString(),
                        "--port",
                        String.valueOf(freePort()),
                        "--memory",
                        "2GB");
        var postgres = new Postgres(Child.start("PostgreSQL", builder, told));
        if (Commands.exists("psql")) {
            postgres.ask("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        }
        return postgres;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where clients find it. */
    String url() {
        return server.address().toString();
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.of(server.pid());
    }

    /** Nothing where PostgreSQL's own client is missing. */
    @Override
    public long statements() {
        return Commands.exists("psql") ? Long.parseLong(ask(COUNTED)) : 0;
    }

    /** How many sums are not what the ledger and the rows below say; only those of measures. */
    long differences() {
        var columns = ofMeasures("m%02d");
        var ledger =
                """
                SELECT node_id, period, tenant_id, %s FROM data.own_figure WHERE %s
                EXCEPT SELECT node_id, period, tenant_id, %s FROM data.fact
                WHERE measure <= 30 GROUP BY node_id, period, tenant_id
                """
                        .formatted(
                                columns,
                                SOMETHING,
                                ofMeasures("COALESCE(SUM(delta) FILTER (WHERE measure = %d), 0)"));
        var above =
                """
                SELECT ancestor_id, in_slot, period, contributor, %s FROM data.rollup_row WHERE %s
                EXCEPT SELECT c.ancestor_id, k.in_slot, o.period,
                    CASE WHEN k.in_slot THEN o.tenant_id %% 64 ELSE o.tenant_id END AS who, %s
                FROM data.link_closure c
                JOIN data.own_figure o ON o.node_id = c.descendant_id
                CROSS JOIN (VALUES (false), (true)) k (in_slot)
                WHERE c.figure_paths > 0 GROUP BY c.ancestor_id, k.in_slot, o.period, who
                """
                        .formatted(columns, SOMETHING, ofMeasures("SUM(o.m%02d)"));
        return count(ledger) + count(above);
    }

    private static String ofMeasures(String pattern) {
        return joined(pattern, ", ");
    }

    private static String joined(String pattern, String between) {
        return IntStream.rangeClosed(1, MEASURES)
                .mapToObj(pattern::formatted)
                .collect(Collectors.joining(between));
    }

    private long count(String rows) {
        return Long.parseLong(ask("SELECT COUNT(*) FROM (" + rows + ") different"));
    }

    private String ask(String statement) {
        var command = new ProcessBuilder("psql", "-d", url(), "-qAtc", statement);
        var said = Commands.run(command, null, _ -> {});
        return said.isEmpty() ? "" : said.getFirst();
    }

    @Override
    public void close() {
        server.close();
    }
}
