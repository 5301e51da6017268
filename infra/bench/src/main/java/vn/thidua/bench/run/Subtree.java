package vn.thidua.bench.run;

import static vn.thidua.bench.figure.Middle.percentile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import vn.thidua.bench.fill.People;
import vn.thidua.bench.run.LinkMoves.Parent;

/**
 * Links the yearly plan of a province, with all below it, to the Prime Minister's plan of a
 * movement, cuts it loose, moves it there from his plan for the year and back, while agencies
 * outside read and report at half of what goes through. A reader watches the sums of the movement:
 * they hold the province or they do not.
 */
final class Subtree {
    private static final int YEARLY = 0;
    private static final double HALF = 0.5;
    private static final double RATE_MIN = 2;
    private static final double NANOS_OF_MILLI = 1e6;

    private final Filled filled;
    private final Gauge gauge;
    private final SchemaSide program;
    private final Others others;
    private final Effort effort;
    private final Consumer<String> told;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final LinkMoves moves;
    private final Parent yearly;
    private final Parent movement;

    Subtree(Filled filled, Gauge gauge, Others others, Effort effort, Consumer<String> told) {
        this.filled = filled;
        this.gauge = gauge;
        this.program = (SchemaSide) gauge.side();
        this.others = others;
        this.effort = effort;
        this.told = told;
        var province = others.province();
        this.moves =
                new LinkMoves(
                        program.tokens(), People.office(province), filled.seen(province.index()));
        this.yearly = Parent.of(filled, YEARLY);
        this.movement = Parent.of(filled, movement(filled));
    }

    /** The Prime Minister's first plan by theme, which answers his plan for the year. */
    static int movement(Filled filled) {
        return filled.country().agencies().size();
    }

    /** Whether readers saw sums before or after, and no others. */
    boolean move() {
        var viewer = People.viewer(filled.country().agencies().getFirst());
        var watcher = new Watcher(program.tokens(), viewer, movement.id());
        var states = states(watcher);
        var lines = lines();
        told.accept("warm: " + gauge.warm(lines, effort));
        everyMove(); // Warms them up, too.
        times.clear();
        var saturated = gauge.saturate(lines, effort.seconds());
        var quiet = new ArrayList<Figure>();
        var meanwhile = new ArrayList<Figure>();
        try (var watching = watcher) {
            for (var round = 0; round < effort.rounds(); round++) {
                quiet.add(offered(lines, saturated));
                if (round == 0) {
                    watching.start();
                }
                meanwhile.add(busy(lines, saturated));
            }
        }
        tell(quiet, meanwhile);
        return isWhole(watcher.seen(), states);
    }

    /** What stands above the province while it is linked to the movement, and while it is not. */
    private Set<String> states(Watcher watcher) {
        var below = filled.country().planClosure().below().of(others.province().index()).length;
        told.accept("%s: %,d plans".formatted(others.province().name(), below));
        var without = watcher.look();
        moves.link(movement);
        var with = watcher.look();
        moves.cut(movement);
        if (with.equals(without) || !watcher.look().equals(without)) {
            throw new IllegalStateException(without + " becomes " + with);
        }
        told.accept("the movement with the province: " + with);
        told.accept("the movement without the province: " + without);
        return Set.of(with, without);
    }

    private List<Line> lines() {
        var expected = program.expected();
        return Others.inTurn(
                program.lines(others.reading().first(effort.questions()), expected),
                program.lines(others.reporting().first(effort.questions()), expected));
    }

    private Figure offered(List<Line> lines, double saturated) {
        var rate = Math.max(RATE_MIN, HALF * saturated);
        return gauge.offer(lines, saturated, rate, effort.seconds());
    }

    /** The load of others with moves going on from its beginning to its end. */
    private Figure busy(List<Line> lines, double saturated) {
        var load = CompletableFuture.supplyAsync(() -> offered(lines, saturated));
        do {
            everyMove();
        } while (!load.isDone());
        return load.join();
    }

    private void everyMove() {
        timed("link", () -> moves.link(movement));
        timed("cut", () -> moves.cut(movement));
        timed("move", () -> move(yearly, movement));
        timed("move", () -> move(movement, yearly));
    }

    private void move(Parent from, Parent to) {
        moves.cut(from);
        moves.link(to);
    }

    private void timed(String name, Runnable move) {
        var began = System.nanoTime();
        move.run();
        var took = (System.nanoTime() - began) / NANOS_OF_MILLI;
        times.computeIfAbsent(name, _ -> new ArrayList<>()).add(took);
    }

    private void tell(List<Figure> quiet, List<Figure> meanwhile) {
        told.accept("| move of the province | times | p50 ms | longest ms |");
        told.accept("|---|---|---|---|");
        times.forEach(
                (name, took) -> {
                    var values = took.stream().mapToDouble(Double::doubleValue).toArray();
                    told.accept(
                            String.format(
                                    Locale.ROOT,
                                    "| %s | %d | %.0f | %.0f |",
                                    name,
                                    values.length,
                                    percentile(values, 50),
                                    percentile(values, 100)));
                });
        Figure.head().forEach(told);
        told.accept(Figure.row("others read and report", "quiet", quiet, quiet));
        told.accept(Figure.row("others read and report", "meanwhile", meanwhile, quiet));
    }

    private boolean isWhole(Map<String, Integer> seen, Set<String> states) {
        seen.forEach(
                (state, times) ->
                        told.accept(
                                "seen %,d times%s: %s"
                                        .formatted(
                                                times,
                                                states.contains(state) ? "" : ", NEVER TRUE",
                                                state)));
        return states.containsAll(seen.keySet());
    }
}
