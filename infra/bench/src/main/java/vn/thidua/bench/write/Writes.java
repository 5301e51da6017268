package vn.thidua.bench.write;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.fill.Filling.Place;
import vn.thidua.tenants.progress.ProgressReports;

/**
 * Two hundred tenants below one plan report at once, with the sums and without them, in turns, so
 * that what drifts drifts for both. What was written without sums is taken away again.
 */
public final class Writes {
    private static final int TENANTS = 200;
    private static final int THREADS_MAX = 64;

    private final Effort effort;
    private final Consumer<String> told;
    private final SumsSwitch sums;
    private final Crowd crowd;
    private final Watch watch;

    private Writes(
            Effort effort,
            Consumer<String> told,
            ApplicationContext program,
            Country country,
            Watch watch) {
        this.effort = effort;
        this.told = told;
        this.watch = watch;
        this.sums = program.getBean(SumsSwitch.class);
        this.crowd =
                new Crowd(
                        program.getBean(ProgressReports.class),
                        program.getBean(Desks.class).of(country, TENANTS));
    }

    /** How long and how often. */
    public record Effort(int rounds, Duration warm, Duration length, List<Load> loads) {
        /** Figures to tell others. */
        public static final Effort FULL =
                new Effort(
                        3,
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(10),
                        List.of(
                                new Load(1, 1),
                                new Load(16, 1),
                                new Load(THREADS_MAX, 1),
                                new Load(16, 10),
                                new Load(16, 30)));

        /** To see whether it works. */
        public static final Effort SMOKE =
                new Effort(
                        1,
                        Duration.ofMillis(500),
                        Duration.ofMillis(500),
                        List.of(new Load(THREADS_MAX, 1)));
    }

    /** So many at once, so many figures in each report. */
    public record Load(int threads, int figures) {}

    /** What the program must be started with. */
    public static Map<String, Object> properties() {
        return Map.of(
                SumsSwitch.WANTED, true, "datasources.default.maximum-pool-size", THREADS_MAX);
    }

    /**
     * Measures and tells.
     *
     * @param server MySQL's process; absent if it is not ours
     */
    public static void measure(
            ApplicationContext program,
            Country country,
            Place place,
            @Nullable ProcessHandle server,
            Effort effort,
            Consumer<String> told) {
        try (var watch = Watch.of(place, server)) {
            new Writes(effort, told, program, country, watch).measure();
        }
    }

    private void measure() {
        for (var load : effort.loads()) {
            crowd.report(load.threads(), load.figures(), effort.warm());
        }
        var seen = new LinkedHashMap<Side, List<Seen>>();
        for (var round = 0; round < effort.rounds(); round++) {
            for (var load : effort.loads()) {
                for (var side : List.of(new Side(load, true), new Side(load, false))) {
                    var one = measure(side);
                    seen.computeIfAbsent(side, _ -> new ArrayList<>()).add(one);
                    told.accept("  " + side.row(List.of(one)));
                }
            }
        }
        Seen.head().forEach(told);
        seen.forEach((side, rounds) -> told.accept(side.row(rounds)));
        effort.loads().forEach(load -> told.accept(ratio(load, seen)));
    }

    private Seen measure(Side side) {
        sums.turn(side.sums());
        watch.begin();
        var from = watch.read();
        var load = side.load();
        var done = crowd.report(load.threads(), load.figures(), effort.length());
        var until = watch.read();
        var seen = Seen.of(done, from, until, watch.waits());
        sums.turn(true);
        if (!side.sums()) {
            watch.undo(crowd.desks(), from, until);
        }
        return seen;
    }

    private static String ratio(Load load, Map<Side, List<Seen>> seen) {
        var with = Seen.median(seen.getOrDefault(new Side(load, true), List.of()), Seen::reports);
        var without =
                Seen.median(seen.getOrDefault(new Side(load, false), List.of()), Seen::reports);
        return String.format(
                Locale.ROOT,
                "%d threads, %d figures: with sums %.2f of what goes through without",
                load.threads(),
                load.figures(),
                with / without);
    }

    /** A load with or without sums. */
    private record Side(Load load, boolean sums) {
        String row(List<Seen> rounds) {
            return Seen.row(load.threads(), load.figures(), sums, rounds);
        }
    }
}
