package vn.thidua.platform.rulebook;

import vn.thidua.platform.rulebook.rule.AwardCap;
import vn.thidua.platform.rulebook.rule.AwardStandard;
import vn.thidua.platform.rulebook.rule.BaseSalary;
import vn.thidua.platform.rulebook.rule.BonusCoefficient;
import vn.thidua.platform.rulebook.rule.BonusRule;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.DossierDeadline;
import vn.thidua.platform.rulebook.rule.DossierPaper;
import vn.thidua.platform.rulebook.rule.PreferenceRule;
import vn.thidua.platform.rulebook.rule.QuotaPolicy;
import vn.thidua.platform.rulebook.rule.TimeLimit;
import vn.thidua.platform.rulebook.rule.VoteRule;

/** A rule that holds on a day, and the version that it was taken from. */
public sealed interface InForce<T> {
    /** The rule. */
    T rule();

    /** Where it stands. */
    RuleSetVersion from();

    /** A vote. */
    record Vote(VoteRule rule, RuleSetVersion from) implements InForce<VoteRule> {}

    /** A standard. */
    record Standard(AwardStandard rule, RuleSetVersion from) implements InForce<AwardStandard> {}

    /** A paper of dossiers. */
    record Paper(DossierPaper rule, RuleSetVersion from) implements InForce<DossierPaper> {}

    /** The money that goes with an award. */
    record Bonus(BonusCoefficient rule, RuleSetVersion from) implements InForce<BonusCoefficient> {}

    /** How a council sits. */
    record Council(CouncilRule rule, RuleSetVersion from) implements InForce<CouncilRule> {}

    /** A time limit. */
    record Limit(TimeLimit rule, RuleSetVersion from) implements InForce<TimeLimit> {}

    /** A day of the year for dossiers. */
    record Deadline(DossierDeadline rule, RuleSetVersion from)
            implements InForce<DossierDeadline> {}

    /** A cap of an award. */
    record Cap(AwardCap rule, RuleSetVersion from) implements InForce<AwardCap> {}

    /** How quotas are reckoned. */
    record Policy(QuotaPolicy rule, RuleSetVersion from) implements InForce<QuotaPolicy> {}

    /** The base salary. */
    record Salary(BaseSalary rule, RuleSetVersion from) implements InForce<BaseSalary> {}

    /** Whom it prefers among those of equal merit. */
    record Preference(PreferenceRule rule, RuleSetVersion from)
            implements InForce<PreferenceRule> {}

    /** How bonuses are reckoned. */
    record Reckoning(BonusRule rule, RuleSetVersion from) implements InForce<BonusRule> {}
}
