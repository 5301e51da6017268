package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.Criterion;
import vn.thidua.platform.body.content.CriterionRole;
import vn.thidua.platform.body.content.MachineCheck;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.AwardCondition;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.nomination.NominationStandards;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.standard.IndicatorScores;
import vn.thidua.tenants.standard.RecordScore;
import vn.thidua.tenants.subject.Subject;

/** Standards that the records answer: awards before, of members, initiatives, a unit's own plan. */
@Singleton
final class StandardErrand implements Errand {
    private static final String LABORER = DecisionCasting.LABORER;

    private final RulePublishing rules;
    private final PlanCasting plans;
    private final AwardCasting awards;
    private final DecisionCasting decisions;
    private final EvidenceCasting evidence;
    private final Nominations nominations;
    private final NominationStandards standards;
    private final IndicatorScores scores;
    private final UnitCases units;

    StandardErrand(
            RulePublishing rules,
            PlanCasting plans,
            AwardCasting awards,
            DecisionCasting decisions,
            EvidenceCasting evidence,
            Nominations nominations,
            NominationStandards standards,
            IndicatorScores scores,
            UnitCases units) {
        this.rules = rules;
        this.plans = plans;
        this.awards = awards;
        this.decisions = decisions;
        this.evidence = evidence;
        this.nominations = nominations;
        this.standards = standards;
        this.scores = scores;
        this.units = units;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var conditions =
                List.of(
                        new AwardCondition.HeldBefore(LABORER, 1),
                        new AwardCondition.HeldBefore(AwardCasting.COMMENDATION, 1),
                        new AwardCondition.MembersHold(LABORER, 0, 0),
                        new AwardCondition.Innovation(EffectScope.UNIT));
        rules.publish(own, Stating.standard("CERTIFICATE_OF_MERIT", "Một trong bốn", conditions));
        var person = units.person(world);
        decisions.recorded(own, 2026, LABORER, person);
        decisions.recorded(own, 2026, AwardCasting.COMMENDATION, person);
        evidence.recognised(own, person);
        var checks = Set.of(MachineCheck.HOLDS_OWN_PLAN, MachineCheck.INDICATOR_SCORE);
        var criterion = new Criterion(CriterionRole.STANDARD, null, null, checks, "PAPI");
        var score = new Decimal("87.5");
        scores.record(own, new RecordScore(person.unitId(), "PAPI", 2026, score, 1, "Báo cáo"));
        scores.list(own, List.of(person.unitId()));
        var plan = plans.issuedSaying(own, "Kế hoạch", Section.CRITERIA, List.of(criterion));
        plans.issuedByUnit(own, world.head(), person.unitId(), plan);
        var review = awards.opened(own, plan, AwardStage.YEARLY).id();
        for (var who :
                List.of(new Subject.OfPerson(person.id()), new Subject.OfUnit(person.unitId()))) {
            var answer = nominations.nominate(own, merit(review, who));
            var nominated = ((Nominate.Answer.Nominated) answer).nomination();
            standards.of(own, List.of(nominated.id()));
        }
    }

    private static Nominate merit(AwardReviewId review, Subject who) {
        var level = AwardLevel.MINISTRY;
        var type = CommendationType.MERIT;
        return new Nominate(
                review, "CERTIFICATE_OF_MERIT", level, null, who, "Dẫn đầu", null, type, false);
    }
}
