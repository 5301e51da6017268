package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.ReviewKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedState;
import vn.thidua.tenants.plan.ReviewPlan.Answer;

@ExtendWith(House.class)
class ReviewsIT {
    private final PlanCasting casting;
    private final Casting cast;
    private final Plans plans;
    private final Amendments amendments;
    private final Reviews reviews;
    private final Publications publications;
    private final Scope north;
    private final Scope south;
    private final PlanId plan;

    ReviewsIT(
            PlanCasting casting,
            Casting cast,
            Plans plans,
            Amendments amendments,
            Reviews reviews,
            Publications publications) {
        this.casting = casting;
        this.cast = cast;
        this.plans = plans;
        this.amendments = amendments;
        this.reviews = reviews;
        this.publications = publications;
        north = casting.agency("North");
        south = casting.agency("South");
        plan = casting.issued(north, "Kế hoạch");
    }

    @Test
    void notesReviewsInTheirOrder() {
        var end = review(ReviewKind.FINAL, casting.today());
        var midway = review(ReviewKind.INTERIM, casting.today().minusMonths(6));

        reviews.review(north, end);
        reviews.review(north, midway);

        assertThat(plans.fetch(north, plan).reviews())
                .containsExactly(midway.review(), end.review());
    }

    @Test
    void notesOneFinalReviewAndOneInterimReviewADay() {
        var today = casting.today();
        reviews.review(north, review(ReviewKind.INTERIM, today));
        reviews.review(north, review(ReviewKind.FINAL, today));

        assertThat(reviews.review(north, review(ReviewKind.INTERIM, today)))
                .isInstanceOf(Answer.AlreadyReviewed.class);
        assertThat(reviews.review(north, review(ReviewKind.FINAL, today.minusDays(1))))
                .isInstanceOf(Answer.AlreadyReviewed.class);
        assertThat(plans.fetch(north, plan).reviews()).hasSize(2);
    }

    @Test
    void notesNoReviewThatIsToCome() {
        var tomorrow = review(ReviewKind.FINAL, casting.today().plusDays(1));
        var draft = casting.drafted(north, "Dự thảo");
        var wordy = new Review(ReviewKind.FINAL, casting.today(), "x".repeat(2001));

        assertThat(reviews.review(north, tomorrow))
                .isEqualTo(new Answer.DateToCome(casting.today()));
        assertThat(reviews.review(north, new ReviewPlan(plan, wordy)))
                .isEqualTo(new Answer.NoteTooLong(2000));
        assertThat(reviews.review(north, new ReviewPlan(draft, tomorrow.review())))
                .isInstanceOf(Answer.NotNow.class);
        assertThat(plans.fetch(north, plan).reviews()).isEmpty();
    }

    @Test
    void closesAndArchivesForAllWhoSeeIt() {
        assertThat(reviews.archive(north, new ArchivePlan(plan)))
                .isInstanceOf(ArchivePlan.Answer.NotNow.class);

        reviews.close(north, new ClosePlan(plan));
        assertThat(plans.fetchPlan(north, plan).standing().state()).isEqualTo(PlanState.CLOSED);
        assertThat(publications.fetch(north, plan).state()).isEqualTo(PublishedState.CLOSED);
        assertThat(reviews.close(north, new ClosePlan(plan)))
                .isInstanceOf(ClosePlan.Answer.NotNow.class);

        reviews.archive(north, new ArchivePlan(plan));
        assertThat(plans.fetchPlan(north, plan).standing().state()).isEqualTo(PlanState.ARCHIVED);
        assertThat(publications.fetch(north, plan).state()).isEqualTo(PublishedState.ARCHIVED);
        assertThat(amendments.amend(north, new AmendPlan(plan)))
                .isInstanceOf(AmendPlan.Answer.NotNow.class);
    }

    @Test
    void closesNoPlanWhoseNextVersionIsDrafted() {
        amendments.amend(north, new AmendPlan(plan));

        assertThat(reviews.close(north, new ClosePlan(plan)))
                .isInstanceOf(ClosePlan.Answer.NotNow.class);
        assertThat(publications.fetch(north, plan).state()).isEqualTo(PublishedState.IN_FORCE);
    }

    @Test
    void hidesTheEndOfAPlanFromOthers() {
        var review = review(ReviewKind.FINAL, casting.today());
        var planner = cast.as(north, Role.PLANNER);

        assertThatThrownBy(() -> reviews.review(south, review)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> reviews.close(south, new ClosePlan(plan)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> reviews.archive(south, new ArchivePlan(plan)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> reviews.close(planner, new ClosePlan(plan)))
                .isInstanceOf(NotPermitted.class);
        assertThat(plans.fetch(north, plan).reviews()).isEmpty();
        assertThat(plans.fetchPlan(north, plan).standing().state()).isEqualTo(PlanState.ISSUED);
    }

    private ReviewPlan review(ReviewKind kind, LocalDate on) {
        return new ReviewPlan(plan, new Review(kind, on, "Đạt"));
    }
}
