package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.decision.AwardNotice;
import vn.thidua.tenants.decision.AwardNotices;

/** Reads the public notices of decisions. */
@Singleton
final class NoticesOfLoader implements Loader<AwardDecisionId, List<AwardNotice>> {
    private final AwardNotices notices;

    NoticesOfLoader(AwardNotices notices) {
        this.notices = notices;
    }

    @Override
    public Map<AwardDecisionId, List<AwardNotice>> load(
            CallerContext caller, Set<AwardDecisionId> keys) {
        return notices.of(caller.scope(), keys).stream()
                .collect(Collectors.groupingBy(AwardNotice::decision));
    }
}
