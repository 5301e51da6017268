package vn.thidua.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.thidua.bench.client.Api;

/**
 * Measures one scenario after another, round after round, so that what drifts drifts for all.
 * Before the first round each scenario warms the program up.
 */
final class Measuring {
    private static final double HALF = 0.5;
    private static final double MILLIS = 1_000;
    private static final long MEGABYTE = 1 << 20;
    private static final int TRIED = 5;

    /**
     * How long and how often.
     *
     * @param sorts of how many sorts of requests figures are taken; all are asked while warming
     */
    record Effort(int repeats, long warmSeconds, long seconds, int sorts) {
        /** Figures to tell others. */
        static final Effort FULL = new Effort(3, 15, 15, Integer.MAX_VALUE);

        /** To see whether it works. */
        static final Effort SMOKE = new Effort(1, 1, 1, 1);
    }

    private final Path folder;
    private final Program program;
    private final Meter meter;
    private final Tools tools;
    private final Api api;
    private final Effort effort;
    private final Consumer<String> told;

    Measuring(Path folder, Server server, Program program, Effort effort, Consumer<String> told) {
        this.folder = folder.toAbsolutePath();
        this.program = program;
        this.meter = new Meter(server, program);
        this.tools = new Tools(this.folder, program.address());
        this.api = new Api(program.address(), JsonMapper.createDefault());
        this.effort = effort;
        this.told = told;
    }

    void measure(List<Scenario> scenarios) {
        told.accept("memory at rest: %d MB".formatted(meter.resident() / MEGABYTE));
        scenarios.forEach(this::warm);
        var figures = new LinkedHashMap<String, List<Figure>>();
        for (var repeat = 0; repeat < effort.repeats(); repeat++) {
            for (var scenario : scenarios.stream().limit(effort.sorts()).toList()) {
                var figure = measure(scenario);
                figures.computeIfAbsent(scenario.name(), name -> new ArrayList<>()).add(figure);
                told.accept("  " + Figure.row(scenario.name(), List.of(figure)));
            }
        }
        Figure.head().forEach(told);
        figures.forEach((name, repeats) -> told.accept(Figure.row(name, repeats)));
        told.accept("memory after: %d MB".formatted(meter.resident() / MEGABYTE));
        told.accept("ready after: %d ms".formatted(program.startTime().toMillis()));
    }

    private void warm(Scenario scenario) {
        tried(scenario);
        var rate = tools.saturate(written(scenario), effort.warmSeconds());
        told.accept("warm: %s, %.0f /s".formatted(scenario.name(), rate));
    }

    /** A few of the requests, whose answers must hold no error. */
    private void tried(Scenario scenario) {
        scenario.requests().stream()
                .limit(TRIED)
                .forEach(
                        request ->
                                api.ask(
                                        api.signIn(request.username()),
                                        scenario.document(),
                                        request.variables()));
    }

    private Figure measure(Scenario scenario) {
        var lines = written(scenario);
        var throughput = tools.saturate(lines, effort.seconds());
        var offered = throughput * HALF;
        var before = meter.read();
        var waiting = tools.offer(lines, offered, effort.seconds());
        var used = meter.read().since(before);
        var requests = (double) waiting.requests();
        return new Figure(
                throughput,
                offered,
                waiting,
                used.statements() / requests,
                used.programSeconds() * MILLIS / requests,
                used.mysqlSeconds() * MILLIS / requests);
    }

    /** The requests as the tools read them, with tokens that are good for the next minutes. */
    private Path written(Scenario scenario) {
        var tokens = new HashMap<String, String>();
        var lines = new ArrayList<String>();
        for (var request : scenario.requests()) {
            var token = tokens.computeIfAbsent(request.username(), api::signIn);
            var body = Map.of("query", scenario.document(), "variables", request.variables());
            lines.add(token + "\t" + new String(api.written(body), UTF_8));
        }
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve("lines"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
