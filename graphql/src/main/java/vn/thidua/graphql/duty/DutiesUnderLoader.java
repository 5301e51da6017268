package vn.thidua.graphql.duty;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.Duty;
import vn.thidua.platform.publication.PlanId;

/** Reads the duties that stand under plans. */
@Singleton
final class DutiesUnderLoader implements Loader<PlanId, List<Duty>> {
    private final Duties duties;

    DutiesUnderLoader(Duties duties) {
        this.duties = duties;
    }

    @Override
    public Map<PlanId, List<Duty>> load(CallerContext caller, Set<PlanId> keys) {
        return duties.under(caller.scope(), keys).stream().collect(groupingBy(Duty::plan));
    }
}
