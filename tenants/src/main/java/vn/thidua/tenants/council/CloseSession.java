package vn.thidua.tenants.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.evidence.Initiative;

/**
 * The office closes a session: what it voted for goes on, and what it did not ends.
 *
 * @param recognition the decision by which initiatives are recognised that passed; absent where
 *     none did, and for a council of awards
 */
public record CloseSession(CouncilSessionId session, @Nullable Recognition recognition) {
    /**
     * The decision that recognises initiatives.
     *
     * @param number the number and symbol, as printed
     * @param decidedOn its date
     */
    public record Recognition(String number, LocalDate decidedOn) {
        public Recognition {
            number = number.strip();
        }

        boolean isNumbered() {
            return !number.isEmpty() && number.length() <= Initiative.NUMBER_MAX;
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is over. */
        record Closed(CouncilSession session) implements Answer {}

        /** It was over before. */
        record SessionEnded() implements Answer {}

        /** So many have the same votes at the last place, and {@code free} of them may go on. */
        record Tied(int count, int free, boolean chairBreaks) implements Answer {}

        /** So many matters are neither voted on nor taken off the agenda. */
        record Undecided(int count) implements Answer {}

        /** Initiatives passed, and a decision is missing or its number too long. */
        record NumberUnfit(int charactersMax) implements Answer {}

        /**
         * The decision's date is to come, or before the session or what it recognises was applied.
         */
        record DayUnfit(LocalDate earliest) implements Answer {}
    }
}
