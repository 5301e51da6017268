package vn.thidua.bench.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Measures sides beside each other: every sort of request at every side, round after round, so that
 * what drifts drifts for all. What only reads comes before what writes, so that all sides hold the
 * same until their answers have been compared under load.
 */
final class Measuring {
    private static final double HALF = 0.5;
    private static final double RATE_MIN = 2;
    private static final double RATE_OF_INSTRUMENT = 200;
    private static final long MEGABYTE = 1 << 20;

    private final List<Gauge> gauges;
    private final Expected expected;
    private final Effort effort;
    private final Consumer<String> told;
    private final Map<Cell, List<Line>> lines = new HashMap<>();
    private final Map<Cell, List<Figure>> figures = new LinkedHashMap<>();
    private boolean isWhole = true;

    /** One sort of request at one side. */
    private record Cell(Scenario scenario, Gauge gauge) {}

    /** Sides, all of which are expected to answer what the first does: the program. */
    Measuring(
            Path folder,
            List<Side> sides,
            Expected expected,
            Effort effort,
            Consumer<String> told) {
        this.gauges = new ArrayList<>(sides.stream().map(side -> new Gauge(side, folder)).toList());
        this.expected = expected;
        this.effort = effort;
        this.told = told;
    }

    /** Whether all sides have come through. */
    boolean measure(List<Scenario> all) {
        gauges.forEach(gauge -> tellMemory("at rest", gauge));
        var scenarios = all.stream().map(one -> one.first(effort.questions())).toList();
        var reads = scenarios.stream().filter(scenario -> !scenario.writes()).toList();
        var writes = scenarios.stream().filter(Scenario::writes).toList();
        reads.forEach(this::prepare);
        instrument(scenarios.getFirst().instrument());
        rounds(reads.stream().limit(effort.sorts()).toList());
        writes.forEach(this::prepare);
        rounds(writes);
        Figure.head().forEach(told);
        figures.forEach((cell, rounds) -> told.accept(row(cell, rounds)));
        gauges.forEach(gauge -> tellMemory("after the run", gauge));
        return isWhole;
    }

    /** A side that fails is told and left out from here on; without the program nothing goes on. */
    private void each(List<Gauge> order, Consumer<Gauge> work) {
        for (var gauge : order) {
            try {
                if (gauges.contains(gauge)) {
                    work.accept(gauge);
                }
            } catch (RuntimeException e) {
                if (gauge == gauges.getFirst()) {
                    throw e;
                }
                gauges.remove(gauge);
                isWhole = false;
                told.accept("LEFT OUT from here: %s: %s".formatted(gauge.side().name(), e));
            }
        }
    }

    /** How long one waits for next to nothing: no figure below says anything finer than that. */
    private void instrument(Scenario nothing) {
        var program = gauges.getFirst();
        compare(nothing, program);
        warm(nothing, program);
        var saturated = program.saturate(asked(nothing, program), effort.seconds());
        offer(nothing, program, saturated, Math.min(RATE_OF_INSTRUMENT, HALF * saturated));
    }

    /** Answers are compared and sides warmed up, one after the other. */
    private void prepare(Scenario scenario) {
        each(List.copyOf(gauges), gauge -> compare(scenario, gauge));
        each(List.copyOf(gauges), gauge -> warm(scenario, gauge));
    }

    private void compare(Scenario scenario, Gauge gauge) {
        var asked = gauge.side().lines(scenario, expected);
        lines.put(new Cell(scenario, gauge), asked);
        told.accept(
                "%s: %s, %d answers %s"
                        .formatted(
                                gauge.side().name(),
                                scenario.name(),
                                asked.size(),
                                scenario.writes() ? "to come" : "as expected"));
    }

    private void warm(Scenario scenario, Gauge gauge) {
        var warming = gauge.warm(asked(scenario, gauge), effort);
        told.accept("warm: %s, %s, %s".formatted(gauge.side().name(), scenario.name(), warming));
    }

    private List<Line> asked(Scenario scenario, Gauge gauge) {
        return lines.getOrDefault(new Cell(scenario, gauge), List.of());
    }

    private void rounds(List<Scenario> scenarios) {
        for (var round = 0; round < effort.rounds(); round++) {
            told.accept("round %d of %d".formatted(round + 1, effort.rounds()));
            for (var scenario : scenarios) {
                round(scenario, turned(round));
            }
        }
    }

    /** Each round another side begins. */
    private List<Gauge> turned(int round) {
        var order = new ArrayList<>(gauges);
        Collections.rotate(order, -round);
        return order;
    }

    /**
     * First how much goes through, at all sides; then the waiting, at the same load for all: half
     * of what goes through the program, or through the side if that is less.
     */
    private void round(Scenario scenario, List<Gauge> order) {
        var through = new HashMap<Gauge, Double>();
        each(
                order,
                gauge ->
                        through.put(
                                gauge, gauge.saturate(asked(scenario, gauge), effort.seconds())));
        var program = through.getOrDefault(gauges.getFirst(), 0.0);
        each(
                order,
                gauge -> {
                    var own = through.getOrDefault(gauge, 0.0);
                    var rate = Math.max(RATE_MIN, HALF * Math.min(program, own));
                    offer(scenario, gauge, own, rate);
                });
    }

    private void offer(Scenario scenario, Gauge gauge, double saturated, double rate) {
        var figure = gauge.offer(asked(scenario, gauge), saturated, rate, effort.seconds());
        var cell = new Cell(scenario, gauge);
        figures.computeIfAbsent(cell, _ -> new ArrayList<>()).add(figure);
        told.accept("  " + row(cell, List.of(figure)));
    }

    private String row(Cell cell, List<Figure> rounds) {
        var program = figures.get(new Cell(cell.scenario(), gauges.getFirst()));
        return Figure.row(
                cell.scenario().name(),
                cell.gauge().side().name(),
                rounds,
                program == null ? rounds : program);
    }

    private void tellMemory(String when, Gauge gauge) {
        told.accept(
                "memory of %s %s: %d MB"
                        .formatted(gauge.side().name(), when, gauge.resident() / MEGABYTE));
    }
}
