package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.plan.Inheritances;

/** {@code Plan.effective}. */
@Singleton
final class PlanEffectiveField implements ObjectField<PlanView> {
    private final Inheritances inheritances;

    PlanEffectiveField(Inheritances inheritances) {
        this.inheritances = inheritances;
    }

    @Override
    public String type() {
        return "Plan";
    }

    @Override
    public String name() {
        return "effective";
    }

    @Override
    public CompletableFuture<EffectiveView> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        return PlanAroundLoader.file(view, caller)
                .thenApply(file -> EffectiveView.of(inheritances.of(caller.scope(), file)));
    }
}
