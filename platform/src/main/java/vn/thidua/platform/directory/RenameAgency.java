package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day on, an agency bears another name; the old one stays in its history.
 *
 * @param identifier the official identifier code that it bears from that day; absent if it keeps
 *     the one it has
 */
public record RenameAgency(
        AgencyId agency,
        String name,
        String shortName,
        LocalDate validFrom,
        @Nullable String identifier) {
    /** What came of it. */
    public sealed interface Answer {
        /** The new name holds from that day. */
        record Renamed() implements Answer {}

        /** A name of the same day or a later one is already there. */
        record TooEarly(LocalDate latestFrom) implements Answer {}

        /** The name or the short name is blank or too long. */
        record NameMalformed() implements Answer {}

        /** An official identifier has at most 35 capital letters, digits and dots. */
        record IdentifierMalformed() implements Answer {}

        /** Another agency bears this identifier on that day. */
        record IdentifierTaken() implements Answer {}
    }
}
