package vn.thidua.platform.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.rulebook.rule.RuleSource;

/**
 * The money that goes with an award.
 *
 * @param title whether the award is an emulation title
 * @param coefficient how many base salaries; absent where none is provided for
 * @param product the exact product, in đồng
 * @param amount what is paid, in đồng
 * @param sources the rules that it follows from
 */
public record ReckonedBonus(
        ConferredAward conferred,
        boolean title,
        @Nullable Decimal coefficient,
        @Nullable Decimal product,
        Decimal amount,
        BonusOutcome outcome,
        List<RuleSource> sources) {
    private static final Decimal NOTHING = new Decimal("0");

    public ReckonedBonus {
        sources = List.copyOf(sources);
    }

    static ReckonedBonus none(ConferredAward conferred, BonusOutcome outcome) {
        return new ReckonedBonus(conferred, false, null, null, NOTHING, outcome, List.of());
    }

    boolean rivals(ReckonedBonus other) {
        return title && other.title && conferred.period().equals(other.conferred.period());
    }

    boolean more(ReckonedBonus other) {
        return amount.value().compareTo(other.amount.value()) > 0;
    }

    ReckonedBonus lower() {
        return new ReckonedBonus(
                conferred,
                title,
                coefficient,
                product,
                NOTHING,
                BonusOutcome.HIGHER_TITLE_PAID,
                sources);
    }
}
