package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Enter an agency in the directory.
 *
 * @param validFrom from when it bears this name
 * @param identifier its official identifier code, if known
 * @param establishedOn absent when it is older than the directory knows
 * @param hasLegalPersonality whether it has legal personality (tư cách pháp nhân)
 */
public record RegisterAgency(
        AgencyKind kind,
        String name,
        String shortName,
        LocalDate validFrom,
        @Nullable String identifier,
        @Nullable LocalDate establishedOn,
        boolean hasLegalPersonality) {
    /** What came of it. */
    public sealed interface Answer {
        /** It stands in the directory. */
        record Registered(AgencyId agency) implements Answer {}

        /** An official identifier has at most 35 capital letters, digits and dots. */
        record IdentifierMalformed() implements Answer {}

        /** Another agency bears this identifier on that day. */
        record IdentifierTaken() implements Answer {}

        /** The name or the short name is blank or too long. */
        record NameMalformed() implements Answer {}
    }
}
