package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.Unit;

/** Nominations that the office changes the review of at the same moment. */
@ExtendWith(House.class)
class NominationRacesIT {
    private static final int ROUNDS = 15;

    private final AwardCasting awards;
    private final AwardReviews reviews;
    private final Nominations nominations;
    private final Scope scope;
    private final Unit vu;
    private final Unit first;
    private final Unit second;

    NominationRacesIT(
            AwardCasting awards, AwardReviews reviews, Nominations nominations, PlanCasting plans) {
        this.awards = awards;
        this.reviews = reviews;
        this.nominations = nominations;
        scope = plans.agency("Procuracy");
        vu = awards.unit(scope, "Vụ 1", 40, 0);
        first = awards.team(scope, vu, "Đội 1");
        second = awards.team(scope, vu, "Đội 2");
    }

    private List<Nomination> standing(AwardReview review) {
        var filter = new NominationFilter(review.id(), null, NominationState.NOMINATED, null, null);
        return nominations.list(scope, filter, PageRequest.first(10)).items();
    }

    private QuotaFrame quota(AwardReview review) {
        return reviews.quotas(scope, List.of(review.id())).get(review.id()).getFirst();
    }

    private AllocateQuota.Answer allocate(AwardReview review, int most) {
        return reviews.allocate(scope, new AllocateQuota(review.id(), 1, most, "Công văn số 5"));
    }

    @Test
    void aNumberThatIsHandedOutWhileSomebodyIsNominatedIsNeverExceeded() {
        var kind = SubjectKind.COLLECTIVE;
        var later = AwardCasting.perUnit(AwardStage.YEARLY, kind, QuotaMode.ALLOCATED, null, null);
        var plan = awards.plan(scope, later);
        for (var round = 1; round <= ROUNDS; round++) {
            var review = awards.opened(scope, plan, AwardStage.YEARLY, 2000 + round);
            allocate(review, 2);
            awards.nominated(scope, review, first);

            var answers =
                    AtOnce.<Object>all(
                            () -> allocate(review, 1),
                            () -> awards.nominate(scope, review, second));

            var fewer = answers.getFirst() instanceof AllocateQuota.Answer.Allocated;
            assertThat(quota(review).most()).isEqualTo(fewer ? 1 : 2);
            assertThat(quota(review).used()).isEqualTo(fewer ? 1 : 2);
            assertThat(standing(review)).hasSize(fewer ? 1 : 2);
            assertThat(answers.getLast())
                    .isInstanceOf(fewer ? Answer.QuotaFull.class : Answer.Nominated.class);
        }
    }

    @Test
    void aReviewThatIsClosedMeanwhileTakesANominationBeforeOrNotAtAll() {
        var plan = awards.plan(scope);
        for (var round = 1; round <= ROUNDS; round++) {
            var review = awards.opened(scope, plan, AwardStage.YEARLY, 2000 + round);
            var there = awards.nominated(scope, review, first).id();

            var answers =
                    AtOnce.<Object>all(
                            () -> reviews.close(scope, new ChangeReview(review.id())),
                            () -> awards.nominate(scope, review, second),
                            () -> nominations.withdraw(scope, withdrawing(there)));

            var entered = answers.get(1) instanceof Answer.Nominated;
            var left = answers.getLast() instanceof WithdrawNomination.Answer.Withdrawn;
            assertThat(answers.getFirst()).isInstanceOf(ChangeReview.Answer.Changed.class);
            assertThat(entered || answers.get(1) instanceof Answer.ReviewClosed).isTrue();
            assertThat(left || answers.getLast() instanceof WithdrawNomination.Answer.ReviewClosed)
                    .isTrue();
            assertThat(standing(review)).hasSize((entered ? 1 : 0) + (left ? 0 : 1));
            assertThat(awards.nominate(scope, review, vu)).isEqualTo(new Answer.ReviewClosed());
        }
    }

    private static WithdrawNomination withdrawing(NominationId nomination) {
        return new WithdrawNomination(nomination, "Xin rút");
    }
}
