package vn.thidua.tenants.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.unit.UnitId;

/**
 * A new solution that people of the agency have found and applied (sáng kiến).
 *
 * @param content what is new in it
 * @param effect what has come of it
 * @param appliedOn since when it is applied
 * @param unit the unit that submits it: the first author's
 * @param effectScope how far it has effect; absent until it is recognised
 * @param decisionNumber the decision that recognises it, as printed; absent until then
 * @param decidedOn the decision's date; absent until then
 * @param reason why it was not recognised, or withdrawn; absent otherwise
 */
public record Initiative(
        InitiativeId id,
        String name,
        String content,
        String effect,
        LocalDate appliedOn,
        UnitId unit,
        InitiativeState state,
        Instant submittedAt,
        AccountId submittedBy,
        @Nullable EffectScope effectScope,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {
    /** No name is longer. */
    public static final int NAME_MAX = 300;

    /** Neither content nor effect is longer. */
    public static final int TEXT_MAX = 10_000;

    /** No decision's number is longer. */
    public static final int NUMBER_MAX = 50;

    /** No reason is longer. */
    public static final int REASON_MAX = 1000;

    /** No initiative has more authors. */
    public static final int AUTHORS_MAX = 20;
}
