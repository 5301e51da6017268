package vn.thidua.platform.rollup;

/**
 * An entry was wrong: a counter-entry takes all of it back, for the same period. What is right is
 * then recorded as an entry of its own.
 *
 * @param reason why; a correction says so
 */
public record CorrectFact(FactEntryId entry, String reason) {

    /** What came of it; except for the first, nothing was written. */
    public sealed interface Answer {
        /** The entry no longer counts, by this counter-entry. */
        record Corrected(FactEntryId counterEntry) implements Answer {}

        /** It was taken back before. */
        record AlreadyCorrected() implements Answer {}

        /** It is a counter-entry itself, and these stand. */
        record IsCounterEntry() implements Answer {}

        /** No reason was given, or a longer one than is kept. */
        record ReasonOutOfBounds(int lengthMax) implements Answer {}
    }
}
