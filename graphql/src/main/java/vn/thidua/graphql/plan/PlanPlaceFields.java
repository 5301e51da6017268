package vn.thidua.graphql.plan;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.kind.KindView;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.PlanAround;

/** The fields of {@code Plan} that tell what stands around it and who had a hand in it. */
@Factory
final class PlanPlaceFields {
    private static final String TYPE = "Plan";

    @Singleton
    ObjectField<PlanView> kind() {
        return around("kind", around -> new KindView(around.kind()));
    }

    @Singleton
    ObjectField<PlanView> unit() {
        return around("unit", PlanAround::unit);
    }

    @Singleton
    ObjectField<PlanView> under() {
        return around("under", around -> view(around.under()));
    }

    @Singleton
    ObjectField<PlanView> previous() {
        return around("previous", around -> view(around.previous()));
    }

    @Singleton
    ObjectField<PlanView> reviews() {
        return around("reviews", PlanAround::reviews);
    }

    @Singleton
    ObjectField<PlanView> parents() {
        return around(
                "parents",
                around -> around.parents().stream().map(IntendedParentView::new).toList());
    }

    @Singleton
    ObjectField<PlanView> issuer() {
        return LoadedField.of(
                TYPE, "issuer", (view, caller) -> PartyLoader.issuer(caller, view.plan().issuer()));
    }

    @Singleton
    ObjectField<PlanView> madeByName() {
        return LoadedField.of(
                TYPE,
                "madeByName",
                (view, caller) -> PartyLoader.name(caller, view.plan().madeBy()));
    }

    @Singleton
    ObjectField<PlanView> changedByName() {
        return LoadedField.of(
                TYPE,
                "changedByName",
                (view, caller) -> PartyLoader.name(caller, view.plan().changedBy()));
    }

    private static @Nullable PlanView view(@Nullable Plan plan) {
        return plan == null ? null : PlanView.of(plan);
    }

    private static ObjectField<PlanView> around(
            String name, Function<PlanAround, @Nullable Object> part) {
        return LoadedField.of(
                TYPE,
                name,
                (view, caller) -> PlanAroundLoader.around(view, caller).thenApply(part));
    }
}
