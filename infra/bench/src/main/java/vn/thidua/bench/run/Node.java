package vn.thidua.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.bench.fill.Filling.Place;

/** Installs and runs the sides that need Node. */
final class Node {
    private static final Path SIDES =
            Path.of(System.getProperty("bench.root", ""), "infra/bench/sides");

    private final Place mysql;
    private final Consumer<String> told;

    /** Sides beside the program on this database. */
    Node(Place mysql, Consumer<String> told) {
        this.mysql = mysql;
        this.told = told;
    }

    /** Has npm bring what the side's lock file names, unless that was done before. */
    void install(String side) {
        if (!Commands.exists("node") || !Commands.exists("npm")) {
            throw new IllegalStateException(
                    side
                            + " needs Node 20 or newer with npm: apt-get install nodejs npm,"
                            + " or leave it out: --sides app,floor");
        }
        var folder = SIDES.resolve(side);
        var done = folder.resolve("node_modules/.package-lock.json");
        if (!isNewer(done, folder.resolve("package-lock.json"))) {
            told.accept("npm ci for " + side);
            Commands.run(
                    new ProcessBuilder(
                            "npm", "ci", "--no-audit", "--no-fund", "--prefix", folder.toString()),
                    null,
                    told);
        }
    }

    private static boolean isNewer(Path file, Path other) {
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other))
                            >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a side's server on a database, in so many processes. */
    Child serve(String side, String database, int workers) {
        var name = workers == 1 ? side : "%s, %d workers".formatted(side, workers);
        return Child.start(
                name,
                command(
                        side + "/server.mjs",
                        "--database",
                        database,
                        "--workers",
                        String.valueOf(workers)),
                told);
    }

    /** One of the sides' scripts, which knows how to sign in at MySQL. */
    ProcessBuilder command(String script, String... arguments) {
        var line = new ArrayList<>(List.of("node", SIDES.resolve(script).toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line);
        builder.environment().put("THIDUA_DATABASE_USER", mysql.user());
        builder.environment().put("THIDUA_DATABASE_PASSWORD", mysql.password());
        builder.environment().put("NODE_ENV", "production");
        return builder;
    }
}
