package vn.thidua.graphql.plan;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;

/** The fields of {@code PlanVersion} that are read. */
@Factory
final class PlanVersionFields {
    @Singleton
    ObjectField<PlanVersionView> document() {
        return LoadedField.of(
                "PlanVersion",
                "document",
                (view, caller) -> caller.load(PlanVersionBodyLoader.class, view.read()));
    }

    @Singleton
    ObjectField<PlanVersionView> enteredByName() {
        return LoadedField.of(
                "PlanVersion",
                "enteredByName",
                (view, caller) -> PartyLoader.name(caller, view.read().enteredBy()));
    }
}
