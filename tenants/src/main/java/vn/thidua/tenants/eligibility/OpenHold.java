package vn.thidua.tenants.eligibility;

import java.time.LocalDate;
import vn.thidua.tenants.subject.Subject;

/**
 * Somebody is held back from nominations.
 *
 * @param cause what it is about, such as the decision to inspect
 * @param openedOn from which day, today at the latest
 */
public record OpenHold(Subject subject, HoldGround ground, String cause, LocalDate openedOn) {
    /** What came of it. */
    public sealed interface Answer {
        /** They cannot be nominated until it is settled. */
        record Opened(EligibilityHold hold) implements Answer {}

        /** The cause is missing, or longer than {@code charactersMax}. */
        record CauseUnfit(int charactersMax) implements Answer {}

        /** The day is still to come. */
        record DayToCome() implements Answer {}
    }
}
