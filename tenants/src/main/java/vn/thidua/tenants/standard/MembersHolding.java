package vn.thidua.tenants.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thidua.platform.rulebook.rule.AwardCondition;

/**
 * How many members of a collective hold an award of the year of a review. That enough do the
 * records show; that too few do they never show, for the year's decisions may not all be out.
 *
 * @param members those on the agency's list
 * @param heads how many were counted last, on the list or not
 */
record MembersHolding(int members, int holders, int heads) {
    private static final int HUNDRED = 100;

    static final MembersHolding NOBODY = new MembersHolding(0, 0, 0);

    static MembersHolding of(RecordRepository.MembersLine line) {
        return new MembersHolding(line.members(), line.holders(), line.heads());
    }

    StandardFinding answer(AwardCondition.MembersHold asked, String award, int year) {
        var all = Math.max(members, heads);
        return StandardFinding.of(
                FindingKind.MEMBERS_HOLD,
                isEnough(asked, all) ? StandardAnswer.MET : StandardAnswer.FOR_PEOPLE,
                award,
                year,
                holders,
                all,
                percent(all),
                asked.percentMin(),
                asked.membersMin());
    }

    private boolean isEnough(AwardCondition.MembersHold asked, int all) {
        return all > 0
                && holders * HUNDRED >= asked.percentMin() * all
                && holders >= asked.membersMin();
    }

    private String percent(int all) {
        return all == 0
                ? "0"
                : BigDecimal.valueOf((long) holders * HUNDRED)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
