package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.tenants.decision.AwardCorrection;
import vn.thidua.tenants.decision.AwardDecisions;

/** Reads what was printed before. */
@Singleton
final class CorrectionLoader implements Loader<AwardLineId, List<AwardCorrection>> {
    private final AwardDecisions decisions;

    CorrectionLoader(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<AwardLineId, List<AwardCorrection>> load(
            CallerContext caller, Set<AwardLineId> keys) {
        return decisions.corrections(caller.scope(), keys).stream()
                .collect(Collectors.groupingBy(AwardCorrection::line));
    }
}
