package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.AwardSpread;
import vn.thidua.tenants.nomination.AwardSpreads;

/** Reads how the awards of reviews are spread. */
@Singleton
final class AwardSpreadLoader implements Loader<AwardReviewId, AwardSpread> {
    private final AwardSpreads spreads;

    AwardSpreadLoader(AwardSpreads spreads) {
        this.spreads = spreads;
    }

    @Override
    public Map<AwardReviewId, AwardSpread> load(CallerContext caller, Set<AwardReviewId> keys) {
        return spreads.of(caller.scope(), keys);
    }
}
