package vn.thidua.graphql.duty;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.duty.Coverages;
import vn.thidua.platform.duty.DutyId;

/** Counts who stands where with duties. */
@Singleton
final class CountsLoader implements Loader<DutyId, CountsView> {
    private final Coverages coverages;

    CountsLoader(Coverages coverages) {
        this.coverages = coverages;
    }

    @Override
    public Map<DutyId, CountsView> load(CallerContext caller, Set<DutyId> keys) {
        return coverages.counts(caller.scope(), keys).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new CountsView(e.getValue())));
    }
}
