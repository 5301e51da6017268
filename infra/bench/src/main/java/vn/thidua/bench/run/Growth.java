package vn.thidua.bench.run;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import vn.thidua.bench.client.Api;
import vn.thidua.bench.country.Size;
import vn.thidua.bench.country.Wiring;

/**
 * How long somebody waits who is alone, in countries that grow in one respect and are alike in all
 * others. The program runs within the bench here, so that what was compiled for one country is
 * there for the next.
 */
final class Growth {
    private static final Size BASE = new Size(60, 1_200, 12_000);
    private static final long LARGE = 2_000_000;
    private static final double HALF = 50;

    /** What the program's JVM gets used to its work in. */
    private static final Point WARM = new Point(BASE, Wiring.USUAL, 1);

    private final Options options;
    private final Effort effort;
    private final Consumer<String> told;
    private final Map<Point, String> measured = new HashMap<>();
    private final List<String> rows = new ArrayList<>();

    /** What grows. */
    enum Curve {
        TENANTS,
        PLANS,
        DEPTH,
        PARENTS,
        MEASURES,
        /** All at once, in a country's proportions; the nation only where it is there. */
        COUNTRY;

        static Curve named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        List<Point> points() {
            return switch (this) {
                case TENANTS ->
                        sizes(
                                new Size(60, 1_200, 12_000),
                                new Size(300, 1_200, 12_000),
                                new Size(1_000, 1_200, 12_000));
                case PLANS ->
                        sizes(
                                new Size(60, 300, 3_000),
                                new Size(60, 1_200, 12_000),
                                new Size(60, 4_800, 48_000));
                case DEPTH -> wired(new Wiring(6, 3), new Wiring(12, 3), new Wiring(24, 3));
                case PARENTS -> wired(new Wiring(6, 3), new Wiring(6, 8), new Wiring(6, 16));
                case MEASURES -> List.of(measures(1), measures(10), measures(30));
                case COUNTRY ->
                        sizes(
                                new Size(50, 1_000, 100_000),
                                new Size(500, 10_000, 1_000_000),
                                new Size(5_000, 100_000, 10_000_000));
            };
        }

        private static List<Point> sizes(Size... sizes) {
            return Arrays.stream(sizes).map(size -> new Point(size, Wiring.USUAL, 1)).toList();
        }

        private static List<Point> wired(Wiring... wirings) {
            return Arrays.stream(wirings).map(wiring -> new Point(BASE, wiring, 1)).toList();
        }

        private static Point measures(int count) {
            return new Point(BASE, Wiring.USUAL, count);
        }
    }

    /** One country on a curve, and how many figures its reports have. */
    private record Point(Size size, Wiring wiring, int figures) {
        /** What would take a quarter of an hour to fill is looked at only if it is there. */
        boolean isLarge() {
            return size.facts() > LARGE;
        }
    }

    Growth(Options options, Effort effort, Consumer<String> told) {
        this.options = options;
        this.effort = effort;
        this.told = told;
    }

    /** Draws the curves; whether nothing failed that stands on them. */
    boolean draw() {
        told.accept("warming up, not measured");
        measure(WARM, options.of(WARM.size(), WARM.wiring()));
        var isWhole = true;
        for (var curve : options.growth()) {
            for (var point : curve.points()) {
                isWhole &= stands(curve, point);
            }
        }
        told.accept(
                "| curve | tenants | plans | depth | parents | figures | pairs | rollup ms"
                        + " | page ms | fact ms | link and cut ms | plans moved |");
        told.accept("|---|---|---|---|---|---|---|---|---|---|---|---|");
        rows.forEach(told);
        return isWhole;
    }

    /** A country that stands on several curves is measured once. */
    private boolean stands(Curve curve, Point point) {
        var here = options.of(point.size(), point.wiring());
        if (point.isLarge() && !Filled.isThere(here)) {
            told.accept("not filled, so left out: " + point.size());
            return true;
        }
        try {
            var figures = measured.computeIfAbsent(point, _ -> measure(point, here));
            rows.add("| " + curve.name().toLowerCase(Locale.ROOT) + figures);
            told.accept(rows.getLast());
            return true;
        } catch (RuntimeException e) {
            told.accept("LEFT OUT: %s: %s".formatted(point, e));
            return false;
        }
    }

    private String measure(Point point, Options here) {
        try (var filled = Filled.of(here, told)) {
            var server = filled.part(EmbeddedServer.class).start();
            var api = new Api(server.getURI(), JsonMapper.createDefault());
            var desk = new Desk(filled, new Tokens(api), point.figures());
            return String.format(
                    Locale.ROOT,
                    " | %d | %d | %d | %d | %d | %d | %s | %s | %s | %s | %d |",
                    point.size().tenants(),
                    point.size().plans(),
                    point.wiring().depth(),
                    point.wiring().parents(),
                    point.figures(),
                    filled.country().planClosure().pairs(),
                    taken(desk::rollup),
                    taken(desk::page),
                    taken(desk::fact),
                    taken(desk::linkAndCut),
                    desk.moved());
        }
    }

    /** Median and 99th percentile, once it has become as fast as it will. */
    private Latency taken(Runnable work) {
        Warming.of(effort.turns(), () -> 1 / time(effort.warmSeconds(), work).percent(HALF));
        return time(effort.seconds(), work);
    }

    private static Latency time(long seconds, Runnable work) {
        var time = new Latency();
        time.take(seconds, work);
        return time;
    }
}
