package vn.thidua.tenants.standard;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.MachineCheck;
import vn.thidua.tenants.subject.Subject;

/** Answers what a criterion of a plan asks for from the records. */
@Singleton
class CriterionRecords {
    private static final String UNKNOWN = "–";

    private final RecordRepository records;
    private final IndicatorScoreRepository scores;

    CriterionRecords(RecordRepository records, IndicatorScoreRepository scores) {
        this.records = records;
        this.scores = scores;
    }

    /**
     * Looks for what is asked.
     *
     * @param indicator the code of the index that the criterion looks at; absent for none
     */
    StandardFinding answer(
            Scope scope, Candidate candidate, MachineCheck check, @Nullable String indicator) {
        return switch (check) {
            case HOLDS_OWN_PLAN -> ownPlan(scope, candidate);
            case NOBODY_DISCIPLINED ->
                    StandardFinding.of(
                            FindingKind.NOBODY_DISCIPLINED,
                            candidate.sanctions().isEmpty()
                                    ? StandardAnswer.MET
                                    : StandardAnswer.UNMET);
            case YEARLY_TASKS_COMPLETED -> StandardFinding.unrecorded(FindingKind.TASKS_COMPLETED);
            case INDICATOR_SCORE ->
                    score(scope, candidate, Objects.requireNonNullElse(indicator, UNKNOWN));
        };
    }

    private StandardFinding ownPlan(Scope scope, Candidate candidate) {
        if (!(candidate.subject() instanceof Subject.OfUnit(var unit))) {
            return StandardFinding.unrecorded(FindingKind.OWN_PLAN);
        }
        var plans = records.ownPlans(scope.tenant(), candidate.plan().plan().id(), unit);
        return StandardFinding.of(
                FindingKind.OWN_PLAN, plans > 0 ? StandardAnswer.MET : StandardAnswer.UNMET);
    }

    /** A plan that asks for a high score names no number: people judge what is shown. */
    private StandardFinding score(Scope scope, Candidate candidate, String indicator) {
        var found =
                candidate.subject() instanceof Subject.OfUnit(var unit)
                        ? scores.of(scope.tenant(), unit, indicator, candidate.year()).stream()
                                .map(IndicatorScoreRow::read)
                                .findFirst()
                        : Optional.<IndicatorScore>empty();
        return StandardFinding.of(
                FindingKind.INDICATOR_SCORE,
                StandardAnswer.FOR_PEOPLE,
                indicator,
                candidate.year(),
                found.map(one -> one.score().text()).orElse(UNKNOWN),
                found.<Object>map(IndicatorScore::place).orElse(UNKNOWN));
    }
}
