package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.PublicAwards;
import vn.thidua.platform.award.PublishedDecision;

/** Reads since when decisions are published. */
@Singleton
final class PublicationLoader implements Loader<AwardDecisionId, Instant> {
    private final PublicAwards awards;

    PublicationLoader(PublicAwards awards) {
        this.awards = awards;
    }

    @Override
    public Map<AwardDecisionId, Instant> load(CallerContext caller, Set<AwardDecisionId> keys) {
        return awards.findAll(keys).stream()
                .collect(Collectors.toMap(PublishedDecision::id, PublishedDecision::publishedAt));
    }
}
