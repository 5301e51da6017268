package vn.thidua.graphql.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of an {@code Accept} header.
 *
 * @param type such as {@code application/json} or {@code *}{@code /*}
 * @param weight how much it is wanted, from 0 to 1
 */
record MediaRange(String type, double weight) {
    static final String JSON = "application/json";
    static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private static final int HEADER_MAX = 1000;

    /** The media type of ours that the header wants most; nothing if it wants neither. */
    static Optional<String> best(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        var ranges = parse(accept);
        return Stream.of(JSON, GRAPHQL_RESPONSE)
                .filter(type -> weight(type, ranges) > 0)
                .max(
                        Comparator.<String>comparingDouble(type -> weight(type, ranges))
                                .thenComparing(type -> -place(type, ranges)));
    }

    /** Whether the header names this type itself. */
    static boolean names(@Nullable String accept, String type) {
        return accept != null && place(type, parse(accept)) < Integer.MAX_VALUE;
    }

    private static List<MediaRange> parse(String accept) {
        var bounded = accept.substring(0, Math.min(HEADER_MAX, accept.length()));
        return Stream.of(bounded.toLowerCase(Locale.ROOT).split(",")).map(MediaRange::one).toList();
    }

    private static MediaRange one(String text) {
        var parts = text.split(";");
        var weight =
                Stream.of(parts)
                        .map(String::strip)
                        .filter(part -> part.startsWith("q="))
                        .findFirst()
                        .map(part -> number(part.substring(2)))
                        .orElse(1.0);
        return new MediaRange(parts[0].strip(), weight);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException malformed) {
            return 0; // A weight that nobody can read wants nothing.
        }
    }

    /** The weight of the most exact range that the type falls under. */
    private static double weight(String type, List<MediaRange> ranges) {
        return Stream.of(type, "application/*", "*/*")
                .flatMap(wanted -> ranges.stream().filter(range -> range.type.equals(wanted)))
                .findFirst()
                .map(MediaRange::weight)
                .orElse(0.0);
    }

    private static int place(String type, List<MediaRange> ranges) {
        for (var index = 0; index < ranges.size(); index++) {
            if (ranges.get(index).type.equals(type)) {
                return index;
            }
        }
        return Integer.MAX_VALUE;
    }
}
