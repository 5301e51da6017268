package vn.thidua.tenants.standard;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.Criterion;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.platform.rulebook.rule.AwardStandard;

/** Holds whoever is to be nominated against all that rules and plan ask of them. */
@Singleton
public class Standards {
    private final ConditionRecords conditions;
    private final CriterionRecords criteria;

    Standards(ConditionRecords conditions, CriterionRecords criteria) {
        this.conditions = conditions;
        this.criteria = criteria;
    }

    /**
     * The standards of the award in the order of the rules, then the criteria of the plan; those
     * are for what is done under it, and not for what nobody could foresee.
     */
    public List<JudgedStandard> of(
            Scope scope, Candidate candidate, AwardInForce award, RulesInForce rules) {
        var asked =
                award.standards().stream()
                        .map(InForce.Standard::rule)
                        .map(standard -> judged(scope, candidate, rules, standard));
        var said =
                candidate.plan().items(Section.CRITERIA).stream()
                        .filter(_ -> candidate.stage() != AwardStage.AD_HOC)
                        .filter(item -> concerns(candidate, item))
                        .map(item -> judged(scope, candidate, item));
        return Stream.concat(asked, said).toList();
    }

    /** One of its conditions is enough; one that people might judge well may be the one. */
    private JudgedStandard judged(
            Scope scope, Candidate candidate, RulesInForce rules, AwardStandard standard) {
        var found =
                standard.anyOf().stream()
                        .map(one -> conditions.answer(scope, candidate, rules, one))
                        .toList();
        var isUnmet = !found.isEmpty() && found.stream().allMatch(StandardFinding::isUnmet);
        var answer =
                found.stream().anyMatch(StandardFinding::isMet)
                        ? StandardAnswer.MET
                        : isUnmet ? StandardAnswer.UNMET : StandardAnswer.FOR_PEOPLE;
        return new JudgedStandard(standard.text(), standard.source(), null, answer, found);
    }

    private static boolean concerns(Candidate candidate, PlanItem item) {
        return item.content() instanceof Criterion criterion
                && (criterion.subjectKind() == null || criterion.subjectKind() == candidate.kind())
                && (criterion.onlyForLevel() == null
                        || criterion.onlyForLevel() == candidate.level());
    }

    /** Its words say more than the records can answer, so that they never show all of it met. */
    private JudgedStandard judged(Scope scope, Candidate candidate, PlanItem item) {
        var criterion = (Criterion) item.content();
        var code = criterion.indicator();
        var found =
                criterion.checks().stream()
                        .map(check -> criteria.answer(scope, candidate, check, code))
                        .toList();
        var answer =
                found.stream().anyMatch(StandardFinding::isUnmet)
                        ? StandardAnswer.UNMET
                        : StandardAnswer.FOR_PEOPLE;
        var key = item.key().value();
        var text = Objects.requireNonNullElse(item.text(), key);
        return new JudgedStandard(text, null, key, answer, found);
    }
}
