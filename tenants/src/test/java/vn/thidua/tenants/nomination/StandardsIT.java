package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.AwardCondition;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.standard.FindingKind;
import vn.thidua.tenants.standard.JudgedStandard;
import vn.thidua.tenants.standard.StandardAnswer;
import vn.thidua.tenants.standard.StandardFinding;
import vn.thidua.tenants.subject.Subject;

/** What rules ask of nominees, as far as the records can answer it. */
@ExtendWith(House.class)
class StandardsIT {
    private static final String LABORER = DecisionCasting.LABORER;
    private static final String MERIT = "CERTIFICATE_OF_MERIT";

    private final Casting casting;
    private final AwardCasting awards;
    private final DecisionCasting decisions;
    private final EvidenceCasting evidence;
    private final SomePeople people;
    private final PlanCasting plans;
    private final RulePublishing rules;
    private final Nominations nominations;
    private final NominationStandards standards;
    private final Scope scope;

    StandardsIT(
            Casting casting,
            AwardCasting awards,
            DecisionCasting decisions,
            EvidenceCasting evidence,
            SomePeople people,
            PlanCasting plans,
            RulePublishing rules,
            Nominations nominations,
            NominationStandards standards) {
        this.casting = casting;
        this.awards = awards;
        this.decisions = decisions;
        this.evidence = evidence;
        this.people = people;
        this.plans = plans;
        this.rules = rules;
        this.nominations = nominations;
        this.standards = standards;
        this.scope = plans.agency("Department");
    }

    private void asked(AwardCondition condition) {
        rules.publish(
                scope, Stating.standard(AwardCasting.COMMENDATION, "Tiêu chuẩn riêng", condition));
    }

    private Answer nominate(AwardReview review, Person person) {
        var who = new Subject.OfPerson(person.id());
        return nominations.nominate(
                scope,
                new Nominate(
                        review.id(),
                        AwardCasting.COMMENDATION,
                        AwardLevel.UNIT,
                        null,
                        who,
                        "Thành tích",
                        null,
                        null,
                        false));
    }

    private List<JudgedStandard> kept(Answer answer) {
        var nomination = ((Answer.Nominated) answer).nomination().id();
        return standards.of(scope, List.of(nomination)).getOrDefault(nomination, List.of());
    }

    private static List<StandardFinding> findings(Answer answer) {
        return ((Answer.StandardUnmet) answer).standard().findings();
    }

    @Test
    void yearsRunningAreHeldAgainstTheDecisionsOfThoseYears() {
        var unit = awards.unit(scope, "Phòng 1", 0, 0);
        var an = people.person(scope, unit, "Nguyễn Văn An");
        var binh = people.person(scope, unit, "Trần Thị Bình");
        var cuong = people.person(scope, unit, "Lê Văn Cường");
        decisions.recorded(scope, 2023, LABORER, binh);
        decisions.recorded(scope, 2024, LABORER, an, cuong);
        decisions.recorded(scope, 2025, LABORER, an, cuong);
        decisions.recorded(scope, 2026, LABORER, cuong);
        asked(new AwardCondition.HeldBefore(LABORER, 2));
        var review = decisions.review(scope);

        var nominated = nominate(review, an);

        assertThat(kept(nominated))
                .extracting(JudgedStandard::text, JudgedStandard::answer)
                .containsExactly(tuple("Tiêu chuẩn riêng", StandardAnswer.MET));
        var refused = nominate(review, binh);
        assertThat(((Answer.StandardUnmet) refused).standard().source().text())
                .isEqualTo("Quy chế của cơ quan");
        assertThat(findings(refused))
                .extracting(StandardFinding::kind, StandardFinding::values)
                .containsExactly(
                        tuple(
                                FindingKind.HELD_BEFORE,
                                List.of(
                                        "Lao động tiên tiến",
                                        "2",
                                        "–",
                                        "2024, 2025",
                                        "2026",
                                        "–")));
        decisions.recorded(scope, 2025, LABORER, binh);
        assertThat(kept(nominate(review, binh)))
                .extracting(JudgedStandard::answer)
                .containsExactly(StandardAnswer.FOR_PEOPLE);
    }

    @Test
    @DisplayName("X-15 what movements brought is no basis for merit higher up: people judge")
    void whatMovementsBroughtIsNoBasisForMeritHigherUp() {
        var unit = awards.unit(scope, "Phòng 1", 0, 0);
        var an = people.person(scope, unit, "Nguyễn Văn An");
        var binh = people.person(scope, unit, "Trần Thị Bình");
        for (var year : List.of(2024, 2025)) {
            decisions.recordedFor(
                    scope, year, AwardCasting.COMMENDATION, CommendationType.MOVEMENT, an);
            decisions.recordedFor(
                    scope, year, AwardCasting.COMMENDATION, CommendationType.MERIT, binh);
        }
        var twice = new AwardCondition.HeldBefore(AwardCasting.COMMENDATION, 2);
        rules.publish(scope, Stating.standard(MERIT, "Hai lần liên tục", twice));
        var review = decisions.review(scope);

        assertThat(kept(merit(review, an, CommendationType.MERIT)))
                .flatExtracting(JudgedStandard::findings)
                .containsExactly(
                        new StandardFinding(
                                FindingKind.HELD_FOR_OTHER_THINGS,
                                StandardAnswer.FOR_PEOPLE,
                                List.of("Giấy khen", "2", "–", "–", "2026", "2024, 2025")));
        assertThat(kept(merit(review, binh, CommendationType.MERIT)))
                .extracting(JudgedStandard::answer)
                .containsExactly(StandardAnswer.MET);
        assertThat(kept(merit(decisions.review(scope), an, CommendationType.MOVEMENT)))
                .extracting(JudgedStandard::answer)
                .containsExactly(StandardAnswer.MET);
    }

    private Answer merit(AwardReview review, Person person, CommendationType type) {
        return nominations.nominate(
                scope,
                new Nominate(
                        review.id(),
                        MERIT,
                        AwardLevel.PROVINCE,
                        null,
                        new Subject.OfPerson(person.id()),
                        "Thành tích",
                        null,
                        type,
                        false));
    }

    @Test
    void whatTheRecordsDoNotReachIsForPeople() {
        var unit = awards.unit(scope, "Phòng 1", 0, 0);
        var an = people.person(scope, unit, "Nguyễn Văn An");
        asked(new AwardCondition.HeldBefore(LABORER, 2));

        var answer = nominate(decisions.review(scope), an);

        assertThat(kept(answer))
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).isEqualTo(StandardAnswer.FOR_PEOPLE))
                .satisfies(one -> assertThat(one.binds()).isTrue());
    }

    @Test
    void seventyPercentOfTheMembersHoldTheTitleOfTheYear() {
        var full = awards.unit(scope, "Phòng 1", 0, 3);
        var half = awards.unit(scope, "Phòng 2", 0, 2);
        var team = awards.team(scope, full, "Đội 1");
        decisions.recorded(
                scope,
                2026,
                LABORER,
                people.person(scope, full, "Nguyễn Văn An"),
                people.person(scope, team, "Trần Thị Bình"),
                people.person(scope, team, "Lê Văn Cường"),
                people.person(scope, half, "Phạm Thị Dung"));
        people.person(scope, half, "Hoàng Văn Em");
        asked(new AwardCondition.MembersHold(LABORER, 70, 1));
        var review = decisions.review(scope);

        assertThat(kept(awards.nominate(scope, review, full)))
                .extracting(JudgedStandard::answer)
                .containsExactly(StandardAnswer.MET);
        assertThat(kept(awards.nominate(scope, review, half)))
                .flatExtracting(JudgedStandard::findings)
                .containsExactly(
                        new StandardFinding(
                                FindingKind.MEMBERS_HOLD,
                                StandardAnswer.FOR_PEOPLE,
                                List.of("Lao động tiên tiến", "2026", "1", "2", "50", "70", "1")));
    }

    @Test
    void anInitiativeThatRestsUnderAnotherNominationIsNotUsedAgain() {
        var unit = awards.unit(scope, "Phòng 1", 0, 0);
        var an = people.person(scope, unit, "Nguyễn Văn An");
        var initiative = evidence.recognised(scope, an);
        asked(new AwardCondition.Innovation(EffectScope.MINISTRY_OR_PROVINCE));
        var review = decisions.review(scope);

        assertThat(kept(nominate(review, an)))
                .extracting(JudgedStandard::answer)
                .containsExactly(StandardAnswer.MET);
        var title = evidence.nominated(scope, review, an, LABORER);
        evidence.use(scope, initiative, an, title);
        assertThat(kept(nominate(decisions.review(scope), an)))
                .flatExtracting(JudgedStandard::findings)
                .containsExactly(
                        new StandardFinding(
                                FindingKind.INNOVATION,
                                StandardAnswer.FOR_PEOPLE,
                                List.of("1", "0")));
    }

    @Test
    void standardsOfManyNominationsAreReadAtOnce() {
        var review = decisions.review(scope);
        var unit = awards.unit(scope, "Vụ 1", 0, 0);
        var ids =
                Stream.of("Phòng 1", "Phòng 2", "Phòng 3")
                        .map(name -> awards.team(scope, unit, name))
                        .map(team -> awards.nominated(scope, review, team).id())
                        .toList();

        assertThat(Statements.count(() -> standards.of(scope, ids))).isEqualTo(1);
        var stranger = casting.cast().stranger();
        assertThat(standards.of(stranger, ids)).isEmpty();
    }
}
