package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.AwardReviews;

/** {@code OwnAgency.awardReviews}. */
@Singleton
final class AgencyAwardReviewsField implements ObjectField<OwnAgency> {
    private final AwardReviews reviews;

    AgencyAwardReviewsField(AwardReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "awardReviews";
    }

    @Override
    public Connection<AwardReview> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var plan = arguments.find(PlanId.class, "plan").orElse(null);
        return Connection.of(page, reviews.list(own.scope(), plan, page));
    }
}
