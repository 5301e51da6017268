package vn.thidua.bench.run;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Those who are compared, all of them running. */
final class Sides implements AutoCloseable {
    private static final long TRIAL_SECONDS = 4;

    private final Filled filled;
    private final Path folder;
    private final Consumer<String> told;
    private final List<Side> all = new ArrayList<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Expected expected;
    private @Nullable Postgres postgres;

    /** Who can be compared. */
    enum Name {
        /** The program. */
        APP,
        /** The same statements and the same JSON on the same server, and nothing else. */
        FLOOR,
        /** Fastify and mercurius on the program's MySQL. */
        MERCURIUS,
        /** PostGraphile on the same rows in PostgreSQL. */
        POSTGRAPHILE,
        /** Other ways to have the nation's sums, which answer nothing else. */
        ROLLUPS;

        /** Those of a list with commas between them. */
        static List<Name> list(String text) {
            return Arrays.stream(text.split(","))
                    .map(name -> valueOf(name.strip().toUpperCase(Locale.ROOT)))
                    .toList();
        }
    }

    /** The program alone, which is always there and is what others are held against. */
    Sides(Filled filled, Path folder, Consumer<String> told) {
        this.filled = filled;
        this.folder = folder;
        this.told = told;
        var program = program(Program.quiet(filled.server().place(), told), filled);
        add(program);
        this.expected = program.expected();
    }

    /** The program, once it is running. */
    static SchemaSide program(Child program, Filled filled) {
        return SchemaSide.at(program, "/graphql", filled.server(), false);
    }

    private void add(Side side) {
        all.add(side);
        undo.push(side::close);
    }

    /**
     * Starts the others; whether all of them have come. What they are tried with decides in how
     * many processes Node works.
     */
    boolean start(List<Name> wanted, Scenario trial) {
        var isWhole = true;
        for (var name : wanted) {
            try {
                start(name, trial);
            } catch (RuntimeException e) {
                isWhole = false;
                told.accept("LEFT OUT: %s: %s".formatted(name, e));
            }
        }
        return isWhole;
    }

    private void start(Name name, Scenario trial) {
        var place = filled.server().place();
        switch (name) {
            case APP, ROLLUPS -> {} // The program is there already; the rest comes later.
            case FLOOR ->
                    add(SchemaSide.at(Program.floor(place, told), "/floor", filled.server(), true));
            case MERCURIUS -> add(faster(mercurius(), trial));
            case POSTGRAPHILE -> add(faster(postgraphile(), trial));
        }
    }

    private IntFunction<Side> mercurius() {
        var place = filled.server().place();
        var node = new Node(place, told);
        node.install("mercurius");
        return workers ->
                SchemaSide.at(
                        node.serve("mercurius", place.url(), workers),
                        "/graphql",
                        filled.server(),
                        false);
    }

    private IntFunction<Side> postgraphile() {
        var place = filled.server().place();
        var node = new Node(place, told);
        node.install("postgraphile");
        var database = Postgres.start(folder.resolveSibling("postgresql"), told);
        undo.push(database::close);
        postgres = database;
        told.accept("copying the rows into PostgreSQL");
        var load =
                node.command(
                        "postgraphile/load.mjs",
                        "--database",
                        place.url(),
                        "--postgres",
                        database.url());
        Commands.run(load, null, told);
        return workers ->
                PostgraphileSide.of(
                        node.serve("postgraphile", database.url(), workers), database, node);
    }

    /** One process, or one for each of two cores: whichever lets more through. */
    private Side faster(IntFunction<Side> start, Scenario trial) {
        var one = rate(start, 1, trial);
        var two = rate(start, 2, trial);
        return start.apply(two > one ? 2 : 1);
    }

    private double rate(IntFunction<Side> start, int workers, Scenario trial) {
        try (var side = start.apply(workers)) {
            var gauge = new Gauge(side, folder);
            var lines = side.lines(trial, expected);
            gauge.saturate(lines, TRIAL_SECONDS);
            var rate = gauge.saturate(lines, TRIAL_SECONDS);
            told.accept("tried %s: %.0f /s".formatted(side.name(), rate));
            return rate;
        }
    }

    /** All of them, the program first. */
    List<Side> all() {
        return List.copyOf(all);
    }

    /** What they are expected to answer. */
    Expected expected() {
        return expected;
    }

    /** Whether PostgreSQL's sums, where it is there, are what its ledger says. */
    boolean audit() {
        if (postgres == null) {
            return true;
        }
        var differences = postgres.differences();
        told.accept("audit of PostgreSQL: %d differences".formatted(differences));
        return differences == 0;
    }

    @Override
    public void close() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }
}
