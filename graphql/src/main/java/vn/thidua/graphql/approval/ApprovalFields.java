package vn.thidua.graphql.approval;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.kind.KindView;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.approval.Approval;
import vn.thidua.tenants.approval.Turn;

/** Procedures of kinds, and the ways of plans through them. */
@Factory
final class ApprovalFields {
    @Singleton
    ObjectField<KindView> procedure() {
        return LoadedField.of(
                "PlanKind",
                "procedure",
                (view, caller) -> caller.load(ProcedureLoader.class, view.id()));
    }

    @Singleton
    ObjectField<PlanView> approval() {
        return LoadedField.of(
                "Plan",
                "approval",
                (view, caller) ->
                        caller.load(ApprovalLoader.class, view.plan().id())
                                .thenApply(ApprovalFields::view));
    }

    private static Optional<ApprovalView> view(@Nullable Approval found) {
        return found == null ? Optional.empty() : Optional.of(new ApprovalView(found));
    }

    @Singleton
    ObjectField<Turn> onBehalfOf() {
        return LoadedField.of(
                "ApprovalTurn",
                "onBehalfOf",
                (turn, caller) -> {
                    var behalf = turn.behalf();
                    return behalf == null ? null : caller.load(PersonLoader.class, behalf);
                });
    }
}
