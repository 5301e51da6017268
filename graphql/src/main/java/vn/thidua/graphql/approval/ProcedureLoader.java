package vn.thidua.graphql.approval;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.approval.Procedure;
import vn.thidua.tenants.approval.Procedures;
import vn.thidua.tenants.kind.PlanKindId;

/** Reads how plans of several kinds are approved. */
@Singleton
final class ProcedureLoader implements Loader<PlanKindId, Procedure> {
    private final Procedures procedures;

    ProcedureLoader(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public Map<PlanKindId, Procedure> load(CallerContext caller, Set<PlanKindId> keys) {
        return procedures.list(caller.scope(), keys).stream()
                .collect(Collectors.toMap(Procedure::kind, Function.identity()));
    }
}
