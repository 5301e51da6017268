package vn.thidua.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * How long requests took at a steady rate, in milliseconds, as Gatling counts them.
 *
 * @param requests all of them, also those by which Gatling warmed itself up
 */
record Waiting(long requests, long failed, long p50, long p99, long p999) {
    private static final String MEASURED = "name: \"ask\"";

    /** Reads Gatling's summary: first all requests together, then each by its name. */
    static Waiting read(Path file, String said) {
        try {
            var all = Files.readString(file);
            var asked = all.substring(all.indexOf(MEASURED));
            var waiting =
                    new Waiting(
                            number(all, "numberOfRequests", "total"),
                            number(all, "numberOfRequests", "ko"),
                            number(asked, "percentiles1", "total"),
                            number(asked, "percentiles3", "total"),
                            number(asked, "percentiles4", "total"));
            if (waiting.failed() > 0) {
                throw new IllegalStateException(waiting + said);
            }
            return waiting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(String text, String block, String name) {
        var pattern = "\"%s\": \\{[^}]*?\"%s\": \"([0-9,]+)\"".formatted(block, name);
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + block + " in " + text);
        }
        return Long.parseLong(matcher.group(1).replace(",", ""));
    }
}
