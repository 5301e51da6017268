package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.QuotaFrame;

/** Reads what the quotas of reviews allow. */
@Singleton
final class QuotaLoader implements Loader<AwardReviewId, List<QuotaFrame>> {
    private final AwardReviews reviews;

    QuotaLoader(AwardReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Map<AwardReviewId, List<QuotaFrame>> load(
            CallerContext caller, Set<AwardReviewId> keys) {
        return reviews.quotas(caller.scope(), keys);
    }
}
