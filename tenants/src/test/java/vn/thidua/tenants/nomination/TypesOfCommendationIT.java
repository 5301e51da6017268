package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardKind;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardScheme;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.registration.RegistrationStage;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** For what somebody is put forward, and what nobody could foresee. */
@ExtendWith(House.class)
class TypesOfCommendationIT {
    private static final String TITLE = "ADVANCED_LABOR_COLLECTIVE";

    private final AwardCasting awards;
    private final AwardReviews reviews;
    private final Nominations nominations;
    private final RegistrationStage registrations;
    private final PlanCasting plans;
    private final Scope scope;

    TypesOfCommendationIT(
            AwardCasting awards,
            AwardReviews reviews,
            Nominations nominations,
            RegistrationStage registrations,
            PlanCasting plans) {
        this.awards = awards;
        this.reviews = reviews;
        this.nominations = nominations;
        this.registrations = registrations;
        this.plans = plans;
        this.scope = plans.agency("Department");
    }

    private Answer propose(
            AwardReview review, Unit unit, @Nullable CommendationType type, boolean byDiscovery) {
        return propose(review, unit, AwardCasting.COMMENDATION, type, byDiscovery);
    }

    private Answer propose(
            AwardReview review,
            Unit unit,
            String award,
            @Nullable CommendationType type,
            boolean byDiscovery) {
        var who = new Subject.OfUnit(unit.id());
        return nominations.nominate(
                scope,
                new Nominate(
                        review.id(),
                        award,
                        AwardLevel.UNIT,
                        null,
                        who,
                        "Khắc phục sự cố lũ",
                        null,
                        type,
                        byDiscovery));
    }

    private static Nomination stands(Answer answer) {
        return ((Answer.Nominated) answer).nomination();
    }

    @Test
    @DisplayName(
            "S2-23, S4-13 it is said for what somebody is put forward, and whether by discovery")
    void unlessSaidItIsForTheMovement() {
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        var usual = stands(propose(review, awards.unit(scope, "Phòng 1", 1, 0), null, false));
        var merit = CommendationType.MERIT;
        var found = stands(propose(review, awards.unit(scope, "Phòng 2", 1, 0), merit, true));

        assertThat(usual.type()).isEqualTo(CommendationType.MOVEMENT);
        assertThat(usual.byDiscovery()).isFalse();
        assertThat(found.type()).isEqualTo(merit);
        assertThat(found.byDiscovery()).isTrue();
        assertThat(listed(merit, null)).containsExactly(found.id());
        assertThat(listed(null, false)).containsExactly(usual.id());
        assertThat(listed(CommendationType.AD_HOC, null)).isEmpty();
    }

    private List<NominationId> listed(
            @Nullable CommendationType type, @Nullable Boolean byDiscovery) {
        var filter = new NominationFilter(null, null, null, type, byDiscovery);
        return nominations.list(scope, filter, PageRequest.first(9)).items().stream()
                .map(Nomination::id)
                .toList();
    }

    @Test
    void anAwardIsGivenForWhatItsRuleSays() {
        var unit = awards.unit(scope, "Phòng 1", 1, 0);
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        var adHoc = awards.opened(scope, awards.plan(scope), AwardStage.AD_HOC);

        assertThat(propose(review, unit, CommendationType.SENIORITY, false))
                .isEqualTo(
                        new Answer.TypeUnfit(
                                Set.of(
                                        CommendationType.MERIT,
                                        CommendationType.AD_HOC,
                                        CommendationType.MOVEMENT)));
        assertThat(propose(review, unit, TITLE, CommendationType.MERIT, false))
                .isEqualTo(new Answer.TypeUnfit(Set.of()));
        assertThat(propose(adHoc, unit, CommendationType.MOVEMENT, false))
                .isEqualTo(new Answer.TypeUnfit(Set.of(CommendationType.AD_HOC)));
        assertThat(propose(adHoc, unit, TITLE, null, false))
                .isEqualTo(new Answer.TypeUnfit(Set.of()));
        assertThat(stands(propose(review, unit, TITLE, null, false)).type()).isNull();
    }

    @Test
    @DisplayName(
            "X-15 on results and in time: an ad hoc feat is put forward on any day, unregistered")
    void whatNobodyCouldForeseeNeedsNoRegistrationAndNoPlace() {
        var plan = registrations.plan(scope);
        var unit = awards.unit(scope, "Phòng 1", 1, 0);
        var registered = opened(plan, AwardStage.YEARLY, true);
        assertThat(propose(registered, unit, null, true)).isEqualTo(new Answer.NotRegistered());

        var nomination =
                stands(propose(awards.opened(scope, plan, AwardStage.AD_HOC), unit, null, true));

        assertThat(nomination.type()).isEqualTo(CommendationType.AD_HOC);
        assertThat(nomination.registration()).isNull();
        assertThat(nomination.receivedOn()).isEqualTo(plans.today());
    }

    @Test
    void noQuotaOfTheMovementHoldsAnAdHocFeat() {
        var none =
                awards.plan(
                        scope,
                        AwardCasting.perUnit(
                                null, SubjectKind.COLLECTIVE, QuotaMode.ABSOLUTE, 0, null));
        var unit = awards.unit(scope, "Phòng 1", 1, 0);
        var yearly = awards.opened(scope, none, AwardStage.YEARLY);
        assertThat(awards.nominate(scope, yearly, unit)).isInstanceOf(Answer.QuotaFull.class);

        var adHoc = awards.opened(scope, none, AwardStage.AD_HOC);

        assertThat(awards.nominate(scope, adHoc, unit)).isInstanceOf(Answer.Nominated.class);
    }

    @Test
    @DisplayName("X-15 nobody is put forward without saying what for")
    void aNominationNeedsAchievements() {
        var unit = awards.unit(scope, "Phòng 1", 1, 0);
        var review = awards.opened(scope, awards.plan(scope), AwardStage.AD_HOC);
        var silent =
                new Nominate(
                        review.id(),
                        AwardCasting.COMMENDATION,
                        AwardLevel.UNIT,
                        null,
                        new Subject.OfUnit(unit.id()),
                        "  ",
                        null,
                        null,
                        true);

        assertThat(nominations.nominate(scope, silent))
                .isEqualTo(new Answer.AchievementsUnfit(Nomination.ACHIEVEMENTS_MAX));
        assertThat(listed(null, null)).isEmpty();
    }

    @Test
    void aPlanThatNamesAdHocAwardsHoldsOutNoOthers() {
        var unit = awards.unit(scope, "Phòng 1", 1, 0);
        var silent = awards.opened(scope, holdingOutMerit(AwardStage.FINAL), AwardStage.AD_HOC);
        var naming = awards.opened(scope, holdingOutMerit(AwardStage.AD_HOC), AwardStage.AD_HOC);

        assertThat(awards.nominate(scope, silent, unit)).isInstanceOf(Answer.Nominated.class);
        assertThat(awards.nominate(scope, naming, unit))
                .isEqualTo(new Answer.NotHeldOut("Giấy khen"));
    }

    private PlanId holdingOutMerit(AwardStage stage) {
        var scheme =
                new AwardScheme(
                        "Bằng khen",
                        AwardKind.COMMENDATION_FORM,
                        CommendationForm.CERTIFICATE_OF_MERIT,
                        null,
                        null,
                        Set.of(stage),
                        null,
                        false,
                        null,
                        null);
        return plans.issuedSaying(scope, "Kế hoạch", Section.AWARDS, List.of(scheme));
    }

    @Test
    void anAdHocReviewIsBoundToNoWaveAndNobodyRegistersForIt() {
        var plan = awards.plan(scope);

        assertThat(reviews.open(scope, command(plan, AwardStage.AD_HOC, "đợt-1", false)))
                .isEqualTo(new OpenAwardReview.Answer.AdHocBound());
        assertThat(reviews.open(scope, command(plan, AwardStage.AD_HOC, null, true)))
                .isEqualTo(new OpenAwardReview.Answer.AdHocBound());
        assertThat(reviews.list(scope, plan, PageRequest.first(1)).items()).isEmpty();
    }

    private AwardReview opened(PlanId plan, AwardStage stage, boolean registeredOnly) {
        var answer = reviews.open(scope, command(plan, stage, null, registeredOnly));
        return ((OpenAwardReview.Answer.Opened) answer).review();
    }

    private OpenAwardReview command(
            PlanId plan, AwardStage stage, @Nullable String wave, boolean registeredOnly) {
        return new OpenAwardReview(plan, stage, 2026, 1, wave, plans.today(), registeredOnly);
    }
}
