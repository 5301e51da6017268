package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.tenants.decision.AwardDecisions;
import vn.thidua.tenants.decision.AwardLine;

/** Reads the lines that objections name. */
@Singleton
final class LineLoader implements Loader<AwardLineId, AwardLine> {
    private final AwardDecisions decisions;

    LineLoader(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<AwardLineId, AwardLine> load(CallerContext caller, Set<AwardLineId> keys) {
        return decisions.findLines(caller.scope(), keys).stream()
                .collect(Collectors.toMap(AwardLine::id, Function.identity()));
    }
}
