package vn.thidua.platform.rulebook;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.body.content.AwardKind;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.directory.AgencyId;

/**
 * Reckons the money that goes with awards: coefficient times the base salary in force on the day of
 * the decision, rounded up (NĐ 152/2025/NĐ-CP Điều 49).
 */
@Singleton
public class Bonuses {
    private final Rulebook rulebook;

    Bonuses(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The bonuses of one person or collective, in the order of the awards.
     *
     * @param awards what is conferred on them at one time
     * @param day the day of the decision
     */
    public List<ReckonedBonus> reckon(
            Caller caller,
            AgencyId decider,
            SubjectKind subject,
            List<ConferredAward> awards,
            LocalDate day) {
        return reckon(caller, rulebook.inForce(caller, decider, day), subject, awards);
    }

    /** The same by rules that have been looked up, for many people and collectives at once. */
    public List<ReckonedBonus> reckon(
            Caller caller, RulesInForce rules, SubjectKind subject, List<ConferredAward> awards) {
        var reckoned = awards.stream().map(award -> reckon(rules, subject, award)).toList();
        var rule = rules.reckoning();
        return rule != null && rule.rule().highestTitleOnly()
                ? reckoned.stream().map(bonus -> outdone(bonus, reckoned)).toList()
                : reckoned;
    }

    /** Of several titles for one period only the highest is paid; of equal ones the first. */
    private static ReckonedBonus outdone(ReckonedBonus bonus, List<ReckonedBonus> all) {
        var highest =
                all.stream()
                        .filter(other -> other.rivals(bonus))
                        .reduce((one, next) -> next.more(one) ? next : one);
        return highest.isEmpty() || highest.get() == bonus ? bonus : bonus.lower();
    }

    private static ReckonedBonus reckon(
            RulesInForce rules, SubjectKind subject, ConferredAward conferred) {
        var award = rules.award(conferred.award()).orElse(null);
        if (award == null) {
            return ReckonedBonus.none(conferred, BonusOutcome.AWARD_UNKNOWN);
        }
        var bonus = award.bonus(subject).orElse(null);
        var salary = rules.salary();
        var reckoning = rules.reckoning();
        if (bonus == null || salary == null || reckoning == null) {
            return ReckonedBonus.none(conferred, BonusOutcome.NOT_PROVIDED);
        }
        var coefficient = bonus.rule().coefficient();
        var product = coefficient.value().multiply(BigDecimal.valueOf(salary.rule().dong()));
        var step = BigDecimal.valueOf(reckoning.rule().roundedUpTo());
        var amount = product.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new ReckonedBonus(
                conferred,
                award.award().awardKind() == AwardKind.EMULATION_TITLE,
                coefficient,
                Decimal.of(product.stripTrailingZeros()),
                Decimal.of(amount),
                BonusOutcome.PAID,
                List.of(bonus.rule().source(), salary.rule().source(), reckoning.rule().source()));
    }
}
