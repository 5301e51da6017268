package vn.thidua.tenants.evidence;

import java.time.LocalDate;
import vn.thidua.platform.rulebook.rule.EffectScope;

/**
 * The initiative council has recognised an initiative.
 *
 * @param decisionNumber the number and symbol of the decision, as printed
 * @param decidedOn the decision's date
 */
public record RecogniseInitiative(
        InitiativeId initiative,
        EffectScope effectScope,
        String decisionNumber,
        LocalDate decidedOn) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is recognised, and may be used once by each author. */
        record Recognised(Initiative initiative) implements Answer {}

        /** It was decided or withdrawn before. */
        record NotWaiting(InitiativeState state) implements Answer {}

        /** The number is empty, or longer than {@code charactersMax}. */
        record NumberUnfit(int charactersMax) implements Answer {}

        /** The decision's date is before it was applied, or to come. */
        record DayUnfit() implements Answer {}
    }
}
