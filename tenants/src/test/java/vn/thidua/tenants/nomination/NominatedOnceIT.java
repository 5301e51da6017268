package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.registration.RegistrationStage;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** One feat is commended once, and where the review says so only who has registered. */
@ExtendWith(House.class)
class NominatedOnceIT {
    private final AwardCasting awards;
    private final AwardReviews reviews;
    private final Nominations nominations;
    private final RegistrationStage registrations;
    private final SomeUnits units;
    private final PlanCasting plans;
    private final Scope scope;

    NominatedOnceIT(
            AwardCasting awards,
            AwardReviews reviews,
            Nominations nominations,
            RegistrationStage registrations,
            SomeUnits units,
            PlanCasting plans) {
        this.awards = awards;
        this.reviews = reviews;
        this.nominations = nominations;
        this.registrations = registrations;
        this.units = units;
        this.plans = plans;
        this.scope = plans.agency("Procuracy");
    }

    @Test
    @DisplayName("4.4a nobody is nominated for one feat both yearly and at the interim review")
    void oneFeatIsNotNominatedAtTwoStages() {
        var vu = units.unit(scope, "Vụ 1");
        var plan = awards.plan(scope);
        var yearly = awards.opened(scope, plan, AwardStage.YEARLY);
        var interim = awards.opened(scope, plan, AwardStage.INTERIM);
        var first = awards.nominated(scope, yearly, vu);

        assertThat(awards.nominate(scope, interim, vu))
                .isEqualTo(new Answer.NominatedElsewhere(first));
        assertThat(nominations.nominate(scope, saying(interim, vu, " ")))
                .isEqualTo(new Answer.OtherFeatUnfit(1000));
        assertThat(nominations.nominate(scope, saying(interim, vu, "Hai năm đầu của giai đoạn")))
                .isInstanceOfSatisfying(
                        Answer.Nominated.class,
                        it ->
                                assertThat(it.nomination().otherFeat())
                                        .isEqualTo("Hai năm đầu của giai đoạn"));
    }

    @Test
    void twoStagesAtOnceTakeOneFeatOnce() {
        var vu = units.unit(scope, "Vụ 1");
        var plan = awards.plan(scope);
        var yearly = awards.opened(scope, plan, AwardStage.YEARLY);
        var interim = awards.opened(scope, plan, AwardStage.INTERIM);

        var answers =
                AtOnce.all(
                        () -> awards.nominate(scope, yearly, vu),
                        () -> awards.nominate(scope, interim, vu));

        assertThat(answers).filteredOn(Answer.Nominated.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Answer.NominatedElsewhere.class::isInstance).hasSize(1);
    }

    @Test
    @DisplayName("S4-27 a nomination names the registration, and a review can be for them alone")
    void aReviewCanBeForThoseWhoHaveRegistered() {
        var vu = units.unit(scope, "Vụ 1");
        var other = units.unit(scope, "Vụ 2");
        var plan = registrations.plan(scope);
        var review = registeredOnly(plan);

        assertThat(awards.nominate(scope, review, vu)).isEqualTo(new Answer.NotRegistered());
        var registration =
                registrations
                        .submitted(
                                scope, RegistrationStage.of(vu, plan, "Tập thể lao động tiên tiến"))
                        .id();
        assertThat(awards.nominate(scope, review, other)).isEqualTo(new Answer.NotRegistered());
        assertThat(awards.nominated(scope, review, vu).registration()).isEqualTo(registration);
    }

    private AwardReview registeredOnly(PlanId plan) {
        var command =
                new OpenAwardReview(plan, AwardStage.YEARLY, 2026, 1, null, plans.today(), true);
        return ((OpenAwardReview.Answer.Opened) reviews.open(scope, command)).review();
    }

    private static Nominate saying(AwardReview review, Unit unit, String otherFeat) {
        return new Nominate(
                review.id(),
                AwardCasting.COMMENDATION,
                AwardLevel.UNIT,
                null,
                new Subject.OfUnit(unit.id()),
                "Hoàn thành xuất sắc nhiệm vụ",
                otherFeat,
                null,
                false);
    }
}
