package vn.thidua.tenants.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thidua.platform.rulebook.rule.AwardCondition;

/**
 * How many members of a collective hold an award.
 *
 * @param members those on the agency's list
 * @param heads how many were counted last, on the list or not
 * @param isDecided whether the agency has a decision of the year on the award
 */
record MembersHolding(int members, int holders, int heads, boolean isDecided) {
    private static final int HUNDRED = 100;

    static MembersHolding of(RecordRepository.MembersLine line, boolean isDecided) {
        return new MembersHolding(line.members(), line.holders(), line.heads(), isDecided);
    }

    /** Enough of them hold it or not; who is counted and not on the list may hold it too. */
    StandardFinding answer(AwardCondition.MembersHold asked, String award, int year) {
        var all = Math.max(members, heads);
        return StandardFinding.of(
                FindingKind.MEMBERS_HOLD,
                answer(asked, all),
                award,
                year,
                holders,
                all,
                percent(all),
                asked.percentMin(),
                asked.membersMin());
    }

    private StandardAnswer answer(AwardCondition.MembersHold asked, int all) {
        if (!isDecided || all == 0) {
            return StandardAnswer.FOR_PEOPLE;
        }
        if (isEnough(asked, holders, all)) {
            return StandardAnswer.MET;
        }
        return isEnough(asked, holders + all - members, all)
                ? StandardAnswer.FOR_PEOPLE
                : StandardAnswer.UNMET;
    }

    private static boolean isEnough(AwardCondition.MembersHold asked, int holding, int all) {
        return holding * HUNDRED >= asked.percentMin() * all && holding >= asked.membersMin();
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
