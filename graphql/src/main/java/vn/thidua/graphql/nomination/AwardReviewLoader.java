package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.AwardReviews;

/** Reads the reviews that nominations name. */
@Singleton
public final class AwardReviewLoader implements Loader<AwardReviewId, AwardReview> {
    private final AwardReviews reviews;

    AwardReviewLoader(AwardReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Map<AwardReviewId, AwardReview> load(CallerContext caller, Set<AwardReviewId> keys) {
        return reviews.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(AwardReview::id, Function.identity()));
    }
}
