package vn.thidua.bench.run;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    private final Options options;
    private final Effort effort;
    private final Consumer<String> told;
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
                                new Size(1_200, 1_200, 12_000));
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

    /** Draws the curves. */
    void draw() {
        for (var curve : options.growth()) {
            for (var point : curve.points()) {
                var here = options.of(point.size(), point.wiring());
                if (point.isLarge() && !Filled.isThere(here)) {
                    told.accept("not filled, so left out: " + point.size());
                } else {
                    measure(curve, point, here);
                }
            }
        }
        told.accept(
                "| curve | tenants | plans | depth | parents | figures | pairs | rollup ms"
                        + " | page ms | fact ms | link and cut ms | plans moved |");
        told.accept("|---|---|---|---|---|---|---|---|---|---|---|---|");
        rows.forEach(told);
    }

    private void measure(Curve curve, Point point, Options here) {
        try (var filled = Filled.of(here, told)) {
            var server = filled.part(EmbeddedServer.class).start();
            var api = new Api(server.getURI(), JsonMapper.createDefault());
            var desk = new Desk(filled, new Tokens(api), point.figures());
            var row =
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %d | %d | %d | %d | %d | %s | %s | %s | %s | %d |",
                            curve.name().toLowerCase(Locale.ROOT),
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
            rows.add(row);
            told.accept(row);
        }
    }

    /** Median and 99th percentile. */
    private Latency taken(Runnable work) {
        var time = new Latency();
        time.take(effort.warmSeconds(), work);
        time.forget();
        time.take(effort.seconds(), work);
        return time;
    }
}
