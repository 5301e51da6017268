package vn.thidua.platform.directory;

import java.time.LocalDate;

/** From a day on, an agency bears another name; the old one stays in its history. */
public record RenameAgency(AgencyId agency, String name, String shortName, LocalDate validFrom) {
    /** What came of it. */
    public sealed interface Answer {
        /** The new name holds from that day. */
        record Renamed() implements Answer {}

        /** A name of the same day or a later one is already there. */
        record TooEarly(LocalDate latestFrom) implements Answer {}

        /** The name or the short name is blank or too long. */
        record NameMalformed() implements Answer {}
    }
}
