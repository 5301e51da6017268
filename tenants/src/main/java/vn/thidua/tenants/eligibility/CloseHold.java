package vn.thidua.tenants.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.DisciplinaryAction;

/**
 * A matter is settled.
 *
 * @param revision which one the caller has seen
 * @param sanction absent unless they were sanctioned
 * @param conclusion what settles it, such as the decision
 * @param closedOn the day of that, today at the latest
 */
public record CloseHold(
        EligibilityHoldId hold,
        int revision,
        @Nullable DisciplinaryAction sanction,
        String conclusion,
        LocalDate closedOn) {
    /** What came of it. */
    public sealed interface Answer {
        /** They can be nominated again, as far as a sanction lets them. */
        record Closed(EligibilityHold hold) implements Answer {}

        /** Somebody has changed it since. */
        record ChangedMeanwhile(EligibilityHold hold) implements Answer {}

        /** The conclusion is missing, or longer than {@code charactersMax}. */
        record ConclusionUnfit(int charactersMax) implements Answer {}

        /** The day is still to come, or before the matter was opened. */
        record DayUnfit(LocalDate openedOn) implements Answer {}
    }
}
