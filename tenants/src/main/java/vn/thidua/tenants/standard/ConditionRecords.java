package vn.thidua.tenants.standard;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.platform.rulebook.rule.AwardCondition;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.subject.Subject;

/** Answers what a standard of the rulebook asks for from the records. */
@Singleton
class ConditionRecords {
    private final RecordRepository records;

    ConditionRecords(RecordRepository records) {
        this.records = records;
    }

    StandardFinding answer(
            Scope scope, Candidate candidate, RulesInForce rules, AwardCondition condition) {
        return switch (condition) {
            case AwardCondition.HeldBefore asked -> held(scope, candidate, rules, asked);
            case AwardCondition.MembersHold asked -> members(scope, candidate, rules, asked);
            case AwardCondition.Innovation(var far) -> initiatives(scope, candidate, far);
            case AwardCondition.MovementLasts asked -> MovementSpan.of(candidate).answer(asked);
            case AwardCondition.NobodyDisciplined(var from) ->
                    StandardFinding.of(
                            FindingKind.NOBODY_DISCIPLINED,
                            candidate.sanctions().stream().anyMatch(s -> s.compareTo(from) >= 0)
                                    ? StandardAnswer.UNMET
                                    : StandardAnswer.MET);
            case AwardCondition.TasksCompleted _ ->
                    StandardFinding.unrecorded(FindingKind.TASKS_COMPLETED);
            case AwardCondition.MembersComplete _ ->
                    StandardFinding.unrecorded(FindingKind.MEMBERS_COMPLETE);
            case AwardCondition.Seniority(var years) ->
                    StandardFinding.of(FindingKind.SENIORITY, StandardAnswer.FOR_PEOPLE, years);
            case AwardCondition.LeadsGroup _ -> StandardFinding.unrecorded(FindingKind.LEADS_GROUP);
        };
    }

    private StandardFinding held(
            Scope scope, Candidate candidate, RulesInForce rules, AwardCondition.HeldBefore asked) {
        var isTitle =
                rules.award(asked.award())
                        .filter(found -> found.award().types().isEmpty())
                        .isPresent();
        return years(scope, candidate, asked.award(), isTitle)
                .inARow(nameOf(rules, asked.award()), asked.years(), candidate.year());
    }

    private AwardYears years(Scope scope, Candidate candidate, String award, boolean isTitle) {
        var who = candidate.subject().id();
        var last = candidate.year();
        var decided = records.years(scope.tenant(), award, who, last);
        var barred =
                isTitle || candidate.type() != CommendationType.MERIT
                        ? Set.<Integer>of()
                        : MeritBasis.barred(
                                records.held(scope.tenant(), award, who, last), candidate.level());
        return AwardYears.of(decided, barred, records.since(scope.tenant(), who).orElse(null));
    }

    private StandardFinding members(
            Scope scope,
            Candidate candidate,
            RulesInForce rules,
            AwardCondition.MembersHold asked) {
        var award = asked.award();
        var year = candidate.year();
        var holding =
                candidate.subject() instanceof Subject.OfUnit(var unit)
                        ? records.members(scope.tenant(), unit, award, year)
                                .map(MembersHolding::of)
                                .orElse(MembersHolding.NOBODY)
                        : MembersHolding.NOBODY;
        return holding.answer(asked, nameOf(rules, award), year);
    }

    /**
     * A scientific work is as good, and one that was recognised elsewhere too: that there is none
     * the records never show.
     */
    private StandardFinding initiatives(Scope scope, Candidate candidate, EffectScope far) {
        var lines =
                candidate.subject() instanceof Subject.OfPerson(var person)
                        ? records.initiatives(scope.tenant(), person, candidate.standing())
                        : List.<RecordRepository.InitiativeLine>of();
        var fit = lines.stream().filter(line -> line.scope().compareTo(far) >= 0).toList();
        var unused = fit.stream().mapToInt(RecordRepository.InitiativeLine::unused).sum();
        return StandardFinding.of(
                FindingKind.INNOVATION,
                unused > 0 ? StandardAnswer.MET : StandardAnswer.FOR_PEOPLE,
                fit.stream().mapToInt(RecordRepository.InitiativeLine::recognised).sum(),
                unused);
    }

    private static String nameOf(RulesInForce rules, String award) {
        return rules.award(award).map(found -> found.award().name()).orElse(award);
    }
}
