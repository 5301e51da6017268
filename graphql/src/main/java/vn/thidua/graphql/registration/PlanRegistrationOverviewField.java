package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.registration.OverviewRequest;
import vn.thidua.tenants.registration.RegistrationOverview;
import vn.thidua.tenants.unit.UnitId;

/** {@code Plan.registrationOverview}. */
@Singleton
final class PlanRegistrationOverviewField implements ObjectField<PlanView> {
    @Override
    public String type() {
        return "Plan";
    }

    @Override
    public String name() {
        return "registrationOverview";
    }

    @Override
    public CompletableFuture<@Nullable RegistrationOverview> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        return caller.load(
                RegistrationOverviewLoader.class,
                new OverviewRequest(
                        view.plan().id(),
                        arguments.find(String.class, "wave").orElse(null),
                        arguments.find(UnitId.class, "unit").orElse(null)));
    }
}
