package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How bonuses are reckoned.
 *
 * @param roundedUpTo the product is rounded up to a multiple of so many đồng
 * @param highestTitleOnly whether of several titles for one period conferred at once only the
 *     highest is paid
 */
@Serdeable
public record BonusRule(int roundedUpTo, boolean highestTitleOnly, RuleSource source) {
    public BonusRule {
        Checks.atLeast("roundedUpTo", roundedUpTo, 1);
    }
}
