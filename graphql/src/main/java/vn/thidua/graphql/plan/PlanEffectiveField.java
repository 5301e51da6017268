package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;

/** {@code Plan.effective}. */
@Singleton
final class PlanEffectiveField implements ObjectField<PlanView> {
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
                .thenCompose(file -> caller.load(InheritanceLoader.class, file))
                .thenApply(found -> EffectiveView.of(Objects.requireNonNull(found)));
    }
}
