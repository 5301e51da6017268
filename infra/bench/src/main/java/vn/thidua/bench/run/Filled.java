package vn.thidua.bench.run;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Wiring;
import vn.thidua.bench.fill.Audit;
import vn.thidua.bench.fill.Filling;
import vn.thidua.bench.fill.Filling.Place;
import vn.thidua.bench.write.Writes;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.publication.PlanId;

/** A country that stands in a database, generated now or at an earlier run. */
final class Filled implements AutoCloseable {
    private static final int LISTED = 20;
    private static final String DONE = "filled";
    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1 << 20;

    private final Options options;
    private final Country country;
    private final Server server;
    private final Consumer<String> told;
    private @Nullable ApplicationContext program;

    private Filled(Options options, Country country, Server server, Consumer<String> told) {
        this.options = options;
        this.country = country;
        this.server = server;
        this.told = told;
    }

    /** A database of one's own. */
    record Own(Place place) {
        static Own at(String url, Map<String, String> environment) {
            return new Own(
                    new Place(
                            url,
                            environment.getOrDefault("THIDUA_DATABASE_USER", "thidua"),
                            environment.getOrDefault("THIDUA_DATABASE_PASSWORD", "")));
        }
    }

    /** Starts the database and fills it, unless that was done before. */
    static Filled of(Options options, Consumer<String> told) {
        var country = new Country(options.size(), options.wiring(), options.seed());
        var own = options.database();
        if (own != null) {
            var filled = new Filled(options, country, new Server(own.place(), null), told);
            filled.fill();
            return filled;
        }
        var folder = folder(options);
        var server = Server.start(folder, options.size(), told);
        var filled = new Filled(options, country, server, told);
        if (options.job() == Options.Job.SMOKE || !Files.exists(folder.resolve(DONE))) {
            filled.server.empty();
            filled.fill();
            mark(folder);
        }
        return filled;
    }

    private static Path folder(Options options) {
        var size = options.size();
        var name =
                "%d-%d-%d-%d".formatted(size.tenants(), size.plans(), size.facts(), options.seed());
        var wiring = options.wiring();
        var isUsual = wiring.equals(Wiring.USUAL);
        return options.data()
                .resolve(
                        isUsual
                                ? name
                                : name + "-%d-%d".formatted(wiring.depth(), wiring.parents()));
    }

    /** Whether it was generated at an earlier run. */
    static boolean isThere(Options options) {
        return Files.exists(folder(options).resolve(DONE));
    }

    private static void mark(Path folder) {
        try {
            Files.writeString(folder.resolve(DONE), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Server server() {
        return server;
    }

    private void fill() {
        told.accept(
                String.format(
                        Locale.ROOT,
                        "filling: %,d tenants, %,d plans, %,d facts, seed %d",
                        options.size().tenants(),
                        options.size().plans(),
                        options.size().facts(),
                        options.seed()));
        var began = System.nanoTime();
        program().getBean(Filling.class).fill(country, server.place(), told);
        told.accept(
                String.format(
                        Locale.ROOT, "filled in %.1f s", (System.nanoTime() - began) / NANOS));
        server.tables()
                .forEach(
                        (table, bytes) ->
                                told.accept(
                                        String.format(
                                                Locale.ROOT,
                                                "  %-20s %,8d MB",
                                                table,
                                                bytes / MEGABYTE)));
    }

    /** Has every sum computed anew; true if all are right. */
    boolean audit() {
        return isClean(program().getBean(Audit.class).differences(told));
    }

    /** The same for as many sums as was asked for. */
    boolean audit(Touched touched) {
        return switch (options.audit()) {
            case NONE -> true;
            case ALL -> audit();
            case TOUCHED ->
                    isClean(program().getBean(Audit.class).differences(touched.ids(), told));
        };
    }

    private boolean isClean(List<String> found) {
        found.stream().limit(LISTED).forEach(told);
        told.accept(found.isEmpty() ? "audit: clean" : "audit: sums differ");
        return found.isEmpty();
    }

    Country country() {
        return country;
    }

    /** The API's identifiers. */
    GlobalIds ids() {
        return program().getBean(GlobalIds.class);
    }

    /** The program's parts without its server; the database is migrated with it. */
    private ApplicationContext program() {
        if (program == null) {
            program = started(Map.of("bench.floor", true)); // What it asks can be asked again.
        }
        return program;
    }

    /** A plan's identifier for those who may see it. */
    String seen(int plan) {
        return ids().encode("PublishedPlan", new PlanId(country.plan(plan)));
    }

    /** A part of the program. */
    <T> T part(Class<T> type) {
        return program().getBean(type);
    }

    /** Has many tenants report at once, and tells how it went; always true. */
    boolean writes(Writes.Effort effort) {
        Machine.lines().forEach(told);
        var embedded = server.embedded();
        var process = embedded == null ? null : embedded.process();
        try (var doors = started(Writes.properties())) {
            Writes.measure(doors, country, server.place(), process, effort, told);
        }
        return true;
    }

    private ApplicationContext started(Map<String, ?> more) {
        var properties = new HashMap<>(server.properties());
        properties.put("micronaut.server.port", -1);
        // The program audits itself now and then; half a country would alarm it.
        properties.put("thidua.rollup-check.every", "365d");
        properties.put("thidua.tally-check.every", "365d");
        properties.put("thidua.day-close.every", "365d");
        properties.putAll(more);
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties)
                .start();
    }

    /** What is asked of it. */
    List<Scenario> scenarios() {
        return new Scenarios(country, ids()).all();
    }

    /** What is asked of the program alone. */
    List<Scenario> scenariosAlone() {
        var scenarios = new Scenarios(country, ids());
        return Stream.concat(scenarios.all().stream(), scenarios.alone().stream()).toList();
    }

    @Override
    public void close() {
        if (program != null) {
            program.close();
        }
        server.close();
    }
}
