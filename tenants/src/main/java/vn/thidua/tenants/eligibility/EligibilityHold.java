package vn.thidua.tenants.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.DisciplinaryAction;
import vn.thidua.tenants.subject.Subject;

/**
 * Something for which a person or a collective is held back from nominations.
 *
 * @param cause what it is about, such as the decision to inspect
 * @param openedOn the day from which it holds
 * @param outcome absent while it holds
 * @param sanction absent unless they were sanctioned
 * @param conclusion what settles it, such as the decision; absent while it holds
 * @param closedOn the day on which it was settled; absent while it holds
 * @param revision grows with each change; a change names the one that it was made from
 */
public record EligibilityHold(
        EligibilityHoldId id,
        Subject subject,
        HoldGround ground,
        String cause,
        LocalDate openedOn,
        @Nullable HoldOutcome outcome,
        @Nullable DisciplinaryAction sanction,
        @Nullable String conclusion,
        @Nullable LocalDate closedOn,
        int revision) {
    /** No cause and no conclusion is longer. */
    public static final int TEXT_MAX = 1000;
}
