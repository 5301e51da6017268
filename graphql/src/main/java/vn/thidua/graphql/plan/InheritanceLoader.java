package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.body.inheritance.Inheritance;
import vn.thidua.tenants.plan.Inheritances;
import vn.thidua.tenants.plan.PlanFile;

/** Reads what plans take over. */
@Singleton
final class InheritanceLoader implements Loader<PlanFile, Inheritance> {
    private final Inheritances inheritances;

    InheritanceLoader(Inheritances inheritances) {
        this.inheritances = inheritances;
    }

    @Override
    public Map<PlanFile, Inheritance> load(CallerContext caller, Set<PlanFile> keys) {
        return inheritances.of(caller.scope(), keys);
    }
}
