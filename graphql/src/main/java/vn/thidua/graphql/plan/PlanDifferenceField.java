package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.body.difference.Change;
import vn.thidua.tenants.plan.Versions;

/** {@code Plan.difference}. */
@Singleton
final class PlanDifferenceField implements ObjectField<PlanView> {
    private final Versions versions;

    PlanDifferenceField(Versions versions) {
        this.versions = versions;
    }

    @Override
    public String type() {
        return "Plan";
    }

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public View fetch(PlanView plan, Arguments arguments, CallerContext caller) {
        var scope = caller.scope();
        var from = arguments.as(Integer.class, "from");
        var to = arguments.find(Integer.class, "to").orElse(null);
        var changes =
                to == null
                        ? versions.difference(scope, plan.id(), from)
                        : versions.difference(scope, plan.id(), from, to);
        return new View(from, to, changes);
    }

    /** A difference as clients see it. */
    record View(int from, @Nullable Integer to, List<Change> changes) {}
}
