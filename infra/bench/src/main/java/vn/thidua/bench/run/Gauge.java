package vn.thidua.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures one side. */
final class Gauge {
    private static final double MILLIS = 1_000;

    private final Side side;
    private final Path folder;
    private final Meter meter;
    private final Tools tools;

    Gauge(Side side, Path folder) {
        this.side = side;
        this.folder = folder.resolve(side.name().replaceAll("\\W+", "-")).toAbsolutePath();
        this.meter = new Meter(side.server(), side.database());
        this.tools = new Tools(this.folder, side.address());
    }

    Side side() {
        return side;
    }

    /** Its memory that is really there, in bytes. */
    long resident() {
        return meter.resident();
    }

    /** The same turn after turn, until it lets no more through than before. */
    Warming warm(List<Line> lines, Effort effort) {
        return Warming.of(effort.turns(), () -> saturate(lines, effort.warmSeconds()));
    }

    /** How many requests a second go through when sixteen ask without a pause. */
    double saturate(List<Line> lines, long seconds) {
        return tools.saturate(written(lines), seconds);
    }

    /** How long one waits when so many ask each second, and what that costs. */
    Figure offer(List<Line> lines, double saturated, double rate, long seconds) {
        var file = written(lines);
        var before = meter.read();
        var waiting = tools.offer(file, rate, seconds);
        var used = meter.read().since(before);
        var requests = (double) waiting.requests();
        return new Figure(
                saturated,
                rate,
                waiting,
                used.statements() / requests,
                used.serverSeconds() * MILLIS / requests,
                used.compilerSeconds() * MILLIS / requests,
                used.collectorSeconds() * MILLIS / requests,
                used.databaseSeconds() * MILLIS / requests);
    }

    /** The requests as the tools read them, with tokens that are good for the next minutes. */
    private Path written(List<Line> lines) {
        var tokens = side.tokens();
        var text =
                lines.stream()
                        .map(
                                line ->
                                        String.join(
                                                "\t",
                                                tokens.of(line.username()),
                                                line.body(),
                                                line.sha1()))
                        .toList();
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve("lines"), text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
