package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.Criterion;
import vn.thidua.platform.body.content.CriterionRole;
import vn.thidua.platform.body.content.ItemContent;
import vn.thidua.platform.body.content.LaunchingAuthority;
import vn.thidua.platform.body.content.MachineCheck;
import vn.thidua.platform.body.content.Movement;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.Period;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.standard.FindingKind;
import vn.thidua.tenants.standard.IndicatorScore;
import vn.thidua.tenants.standard.IndicatorScores;
import vn.thidua.tenants.standard.JudgedStandard;
import vn.thidua.tenants.standard.RecordScore;
import vn.thidua.tenants.standard.StandardAnswer;
import vn.thidua.tenants.standard.StandardFinding;
import vn.thidua.tenants.unit.Unit;

/** What plans ask of nominees, as far as the records can answer it. */
@ExtendWith(House.class)
class CriteriaIT {
    private final Casting casting;
    private final AwardCasting awards;
    private final SomePeople people;
    private final PlanCasting plans;
    private final Nominations nominations;
    private final NominationStandards standards;
    private final IndicatorScores scores;
    private final Scope scope;

    CriteriaIT(
            Casting casting,
            AwardCasting awards,
            SomePeople people,
            PlanCasting plans,
            Nominations nominations,
            NominationStandards standards,
            IndicatorScores scores) {
        this.casting = casting;
        this.awards = awards;
        this.people = people;
        this.plans = plans;
        this.nominations = nominations;
        this.standards = standards;
        this.scores = scores;
        this.scope = plans.agency("Department");
    }

    private List<JudgedStandard> kept(Answer answer) {
        var nomination = ((Answer.Nominated) answer).nomination().id();
        return standards.of(scope, List.of(nomination)).getOrDefault(nomination, List.of());
    }

    private static List<StandardFinding> findings(Answer answer) {
        return ((Answer.StandardUnmet) answer).standard().findings();
    }

    @Test
    @DisplayName("S0-18 a collective holds a plan of its own under the plan before it is nominated")
    void aCollectiveHoldsAPlanUnderThePlan() {
        var unit = awards.unit(scope, "Văn phòng", 0, 0);
        var plan = saying(criterion(null, MachineCheck.HOLDS_OWN_PLAN));
        var review = awards.opened(scope, plan, AwardStage.YEARLY);

        assertThat(findings(awards.nominate(scope, review, unit)))
                .extracting(StandardFinding::kind, StandardFinding::answer)
                .containsExactly(tuple(FindingKind.OWN_PLAN, StandardAnswer.UNMET));
        var head = casting.as(scope, Role.UNIT_HEAD);
        people.head(scope, unit, people.person(scope, unit, "Nguyễn Văn An", head));
        plans.issuedByUnit(scope, head, unit.id(), plan);

        assertThat(kept(awards.nominate(scope, review, unit)))
                .singleElement()
                .satisfies(one -> assertThat(one.source()).isNull())
                .satisfies(one -> assertThat(one.answer()).isEqualTo(StandardAnswer.FOR_PEOPLE))
                .extracting(one -> one.findings().getFirst().answer())
                .isEqualTo(StandardAnswer.MET);
    }

    @Test
    @DisplayName(
            "S3-08 an external score of the unit's year is shown where a criterion asks for it")
    void aScoreOfAnExternalIndexIsShownToWhoJudges() {
        var unit = awards.unit(scope, "Vụ 1", 0, 0);
        var checks = Set.of(MachineCheck.INDICATOR_SCORE);
        var asked = new Criterion(CriterionRole.STANDARD, null, null, checks, "DX-KSND");
        var review = awards.opened(scope, saying(asked), AwardStage.YEARLY);
        assertThat(scores.record(scope, score(unit, 2025, "99")))
                .isInstanceOf(RecordScore.Answer.Recorded.class);
        scores.record(scope, score(unit, 2026, "78"));
        scores.record(scope, score(unit, 2026, "87.5"));

        assertThat(kept(awards.nominate(scope, review, unit)))
                .flatExtracting(JudgedStandard::findings)
                .containsExactly(
                        new StandardFinding(
                                FindingKind.INDICATOR_SCORE,
                                StandardAnswer.FOR_PEOPLE,
                                List.of("DX-KSND", "2026", "87.5", "3")));
        assertThat(scores.list(scope, List.of(unit.id())))
                .extracting(IndicatorScore::year, IndicatorScore::score)
                .containsExactly(tuple(2026, new Decimal("87.5")), tuple(2025, new Decimal("99")));
        assertThat(scores.record(scope, score(unit, 1999, "99")))
                .isEqualTo(new RecordScore.Answer.YearOutOfRange());
        assertThat(scores.record(scope, score(unit, 2026, "1.00001")))
                .isEqualTo(new RecordScore.Answer.ScoreUnfit(RecordScore.SCORE_MAX));
        var viewer = casting.as(scope, Role.VIEWER);
        assertThatThrownBy(() -> scores.record(viewer, score(unit, 2026, "1")))
                .isInstanceOf(NotPermitted.class);
        var stranger = casting.cast().stranger();
        assertThat(scores.list(stranger, List.of(unit.id()))).isEmpty();
    }

    @Test
    void whatNobodyCouldForeseeIsHeldAgainstNoCriterionOfThePlan() {
        var unit = awards.unit(scope, "Văn phòng", 0, 0);
        var plan = saying(criterion(null, MachineCheck.HOLDS_OWN_PLAN));
        var review = awards.opened(scope, plan, AwardStage.AD_HOC);

        assertThat(ofPlan(awards.nominate(scope, review, unit))).isEmpty();
    }

    private static RecordScore score(Unit unit, int year, String value) {
        return new RecordScore(
                unit.id(), "DX-KSND", year, new Decimal(value), 3, "Báo cáo số 5/BC-VKSTC");
    }

    @Test
    @DisplayName("S3-09 what is asked for at the State's level is asked at that level alone")
    void someCriteriaAreForOneLevelAlone() {
        var unit = awards.unit(scope, "Vụ 1", 0, 0);
        var team = awards.team(scope, unit, "Phòng 1");
        var plan = saying(criterion(null), criterion(AwardLevel.STATE));
        var review = awards.opened(scope, plan, AwardStage.FINAL);
        var flag = "GOVERNMENT_EMULATION_FLAG";

        var own = awards.nominate(scope, review, unit);
        var state =
                nominations.nominate(
                        scope, AwardCasting.command(review, team, flag, AwardLevel.STATE));

        assertThat(ofPlan(own)).hasSize(1);
        assertThat(ofPlan(state)).hasSize(2);
    }

    private List<JudgedStandard> ofPlan(Answer answer) {
        return kept(answer).stream().filter(one -> one.item() != null).toList();
    }

    @Test
    @DisplayName("S3-38 the Government's flag is for movements of the Prime Minister of five years")
    void theGovernmentsFlagAsksHowLongTheMovementLastsAndWhoLaunchedIt() {
        var years = movement(LaunchingAuthority.PRIME_MINISTER, "2025", "2030");
        var shorter = movement(LaunchingAuthority.PRIME_MINISTER, "2025", "2027");
        var own = movement(LaunchingAuthority.AGENCY, "2025", "2030");

        assertThat(flag(years, AwardStage.FINAL)).isEqualTo(StandardAnswer.MET);
        assertThat(flag(years, AwardStage.YEARLY)).isEqualTo(StandardAnswer.UNMET);
        assertThat(flag(shorter, AwardStage.FINAL)).isEqualTo(StandardAnswer.UNMET);
        assertThat(flag(own, AwardStage.FINAL)).isEqualTo(StandardAnswer.UNMET);
    }

    private StandardAnswer flag(Movement movement, AwardStage stage) {
        var plan = plans.issuedSaying(scope, "Kế hoạch", Section.MOVEMENTS, List.of(movement));
        var review = awards.opened(scope, plan, stage);
        var unit = awards.unit(scope, "Vụ " + plan.value(), 0, 0);
        var flag = "GOVERNMENT_EMULATION_FLAG";
        var answer =
                nominations.nominate(
                        scope, AwardCasting.command(review, unit, flag, AwardLevel.STATE));
        return kept(answer).stream()
                .flatMap(one -> one.findings().stream())
                .filter(one -> one.kind() == FindingKind.MOVEMENT_LASTS)
                .map(StandardFinding::answer)
                .findFirst()
                .orElseThrow();
    }

    private static Movement movement(LaunchingAuthority launcher, String start, String end) {
        var period = new Period(RoughDate.parse(start), RoughDate.parse(end), null);
        return new Movement(
                "Đổi mới sáng tạo", null, launcher, null, true, false, period, Set.of());
    }

    private PlanId saying(Criterion... criteria) {
        return plans.issuedSaying(
                scope, "Kế hoạch", Section.CRITERIA, Stream.<ItemContent>of(criteria).toList());
    }

    private static Criterion criterion(AwardLevel level, MachineCheck... checks) {
        return new Criterion(
                CriterionRole.STANDARD, SubjectKind.COLLECTIVE, level, Set.of(checks), null);
    }
}
