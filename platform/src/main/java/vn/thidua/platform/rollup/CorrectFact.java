package vn.thidua.platform.rollup;

import org.jspecify.annotations.Nullable;

/**
 * An entry was wrong: a counter-entry takes all of it back, for the same period. What is right is
 * recorded with it, as an entry of its own.
 *
 * @param reason why; a correction says so
 * @param instead what is right about the same plan; absent if nothing takes the entry's place, and
 *     for an entry about an agency
 */
public record CorrectFact(FactEntryId entry, String reason, @Nullable RecordFact instead) {

    /** Nothing takes the entry's place. */
    public CorrectFact(FactEntryId entry, String reason) {
        this(entry, reason, null);
    }

    /** Whether the entry may be taken back; nothing was written. */
    public sealed interface Preparation permits PreparedEntry, Answer.Refusal {}

    /** What came of it; except for the first, nothing was written. */
    public sealed interface Answer {
        /** The entry no longer counts, by this counter-entry; {@code instead} does if given. */
        record Corrected(FactEntryId counterEntry, @Nullable FactEntryId instead)
                implements Answer {}

        /** Why it stands. */
        sealed interface Refusal extends Answer, Preparation {}

        /** It was taken back before. */
        record AlreadyCorrected() implements Refusal {}

        /** It is a counter-entry itself, and these stand. */
        record IsCounterEntry() implements Refusal {}

        /** No reason was given, or a longer one than is kept. */
        record ReasonOutOfBounds(int lengthMax) implements Refusal {}

        /** What should take its place is about something else. */
        record AboutSomethingElse() implements Refusal {}

        /** What should take its place cannot be recorded. */
        record InsteadRefused(RecordFact.Refusal why) implements Refusal {}
    }
}
