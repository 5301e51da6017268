package vn.thidua.tenants.nomination;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.quota.QuotaRule;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.CloseUnit;
import vn.thidua.tenants.unit.Heads;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.Units;

/** The cases of table 4.4a that units and reviews answer: who is counted, and what is left over. */
@ExtendWith(House.class)
class QuotaCasesIT {
    private final AwardCasting awards;
    private final AwardReviews reviews;
    private final Nominations nominations;
    private final RulePublishing rules;
    private final SomeUnits units;
    private final Units all;
    private final Scope scope;

    QuotaCasesIT(
            AwardCasting awards,
            AwardReviews reviews,
            Nominations nominations,
            RulePublishing rules,
            SomeUnits units,
            Units all,
            PlanCasting plans) {
        this.awards = awards;
        this.reviews = reviews;
        this.nominations = nominations;
        this.rules = rules;
        this.units = units;
        this.all = all;
        this.scope = plans.agency("Procuracy");
    }

    private List<QuotaFrame> quotas(AwardReview review) {
        return reviews.quotas(scope, List.of(review.id())).getOrDefault(review.id(), List.of());
    }

    @Test
    @DisplayName("4.4a N units come to 3N and 4N at the interim review, to 2N and 3N at the final")
    void manyUnitsComeToThatManyTimesWhatEachMay() {
        var plan =
                awards.plan(
                        scope,
                        number(AwardStage.INTERIM, SubjectKind.COLLECTIVE, 3),
                        number(AwardStage.INTERIM, SubjectKind.INDIVIDUAL, 4),
                        number(AwardStage.FINAL, SubjectKind.COLLECTIVE, 2),
                        number(AwardStage.FINAL, SubjectKind.INDIVIDUAL, 3));
        var merged =
                IntStream.rangeClosed(1, 34)
                        .mapToObj(n -> units.unit(scope, "VKSND tỉnh " + n))
                        .toList()
                        .getLast();

        assertThat(ceiling(awards.opened(scope, plan, AwardStage.INTERIM)))
                .isEqualTo(Map.of(SubjectKind.COLLECTIVE, 34 * 3, SubjectKind.INDIVIDUAL, 34 * 4));
        var closing = new CloseUnit(merged.id(), merged.revision(), LocalDate.of(2026, 2, 28));
        all.close(scope, closing);
        assertThat(ceiling(awards.opened(scope, plan, AwardStage.FINAL)))
                .as("N is what it is on the day: one has ended in another")
                .isEqualTo(Map.of(SubjectKind.COLLECTIVE, 33 * 2, SubjectKind.INDIVIDUAL, 33 * 3));
    }

    private static Quota number(AwardStage stage, SubjectKind kind, int most) {
        return AwardCasting.perUnit(stage, kind, QuotaMode.ABSOLUTE, most, null);
    }

    private Map<SubjectKind, Integer> ceiling(AwardReview review) {
        return quotas(review).stream()
                .collect(groupingBy(QuotaFrame::subjectKind, summingInt(QuotaFrame::most)));
    }

    @Test
    @DisplayName("4.4a what one unit leaves unused goes to no other")
    void whatOneUnitLeavesGoesToNoOther() {
        var vu1 = awards.unit(scope, "Vụ 1", 10, 0);
        awards.unit(scope, "Vụ 2", 10, 0);
        var team = awards.team(scope, vu1, "Phòng 1");
        var review = awards.s3(scope, AwardStage.YEARLY);
        awards.nominated(scope, review, vu1);

        assertThat(awards.nominate(scope, review, team))
                .isInstanceOfSatisfying(
                        Answer.QuotaFull.class,
                        full -> assertThat(full.frame().unit()).isEqualTo(vu1.id()));
        assertThat(quotas(review))
                .filteredOn(frame -> frame.subjectKind() == SubjectKind.COLLECTIVE)
                .extracting(QuotaFrame::most, QuotaFrame::used)
                .containsExactlyInAnyOrder(tuple(1, 1), tuple(1, 0));
    }

    @Test
    @DisplayName("4.4a where a rule says so, one unit takes what another leaves")
    void whereARuleSaysSoUnitsShareWhatTheyMayTogether() {
        rules.publish(scope, Stating.handingOn());
        var vu1 = awards.unit(scope, "Vụ 1", 19, 0);
        awards.unit(scope, "Vụ 2", 10, 0);
        var review = awards.s3(scope, AwardStage.YEARLY);
        awards.nominated(scope, review, vu1);
        awards.nominated(scope, review, awards.team(scope, vu1, "Phòng 1"));

        assertThat(awards.nominate(scope, review, awards.team(scope, vu1, "Phòng 2")))
                .isInstanceOf(Answer.QuotaFull.class);
        assertThat(quotas(review))
                .filteredOn(frame -> frame.subjectKind() == SubjectKind.COLLECTIVE)
                .extracting(QuotaFrame::unit, QuotaFrame::base, QuotaFrame::most, QuotaFrame::rule)
                .containsExactly(tuple(null, 29, 2, QuotaRule.SHARE_CUT));
    }

    @Test
    @DisplayName("4.4a a quota that names Bằng khen leaves Giấy khen out, a silent one none")
    void aQuotaCoversTheFormsThatItNames() {
        var silent = awards.unit(scope, "Vụ 1", 10, 0);
        var team = awards.team(scope, silent, "Phòng 1");
        var merit =
                AwardCasting.ofForm(
                        AwardStage.FINAL,
                        CommendationForm.CERTIFICATE_OF_MERIT,
                        SubjectKind.COLLECTIVE,
                        1);
        var any = number(AwardStage.YEARLY, SubjectKind.COLLECTIVE, 1);
        var plan = awards.plan(scope, merit, any);
        var atTheEnd = awards.opened(scope, plan, AwardStage.FINAL);
        var form = "CERTIFICATE_OF_MERIT";

        assertThat(merit(atTheEnd, silent, form)).isInstanceOf(Answer.Nominated.class);
        assertThat(merit(atTheEnd, team, form)).isInstanceOf(Answer.QuotaFull.class);
        assertThat(awards.nominate(scope, atTheEnd, team)).isInstanceOf(Answer.Nominated.class);
        var yearly = awards.opened(scope, awards.plan(scope, any), AwardStage.YEARLY);
        assertThat(awards.nominate(scope, yearly, silent)).isInstanceOf(Answer.Nominated.class);
        assertThat(merit(yearly, team, form)).isInstanceOf(Answer.QuotaFull.class);
    }

    private Answer merit(AwardReview review, Unit unit, String form) {
        return nominations.nominate(
                scope, AwardCasting.command(review, unit, form, AwardLevel.MINISTRY));
    }

    @Test
    @DisplayName("4.4a who counts as working is what the nearest rule says, and else everybody")
    void whoCountsAsWorkingIsWhatTheRulesSay() {
        var unit = units.unit(scope, "Vụ 1");
        awards.heads(scope, unit, new Heads(1, 0, 30, 6, 4, null));
        var kind = SubjectKind.INDIVIDUAL;
        var five = AwardCasting.perUnit(AwardStage.YEARLY, kind, QuotaMode.PERCENT, null, "5");
        assertThat(quotas(awards.opened(scope, awards.plan(scope, five), AwardStage.YEARLY)))
                .extracting(QuotaFrame::base, QuotaFrame::most, QuotaFrame::rule)
                .containsExactly(tuple(40, 2, QuotaRule.SHARE));
        var staff = Set.of(EmployeeCategory.CIVIL_SERVANT, EmployeeCategory.PUBLIC_EMPLOYEE);
        rules.publish(scope, Stating.working(staff));

        assertThat(quotas(awards.opened(scope, awards.plan(scope, five), AwardStage.YEARLY)))
                .extracting(QuotaFrame::base, QuotaFrame::most, QuotaFrame::rule)
                .containsExactly(tuple(36, 1, QuotaRule.SHARE_CUT));
    }
}
