package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.plan.PlanAroundLoader;
import vn.thidua.graphql.plan.PlanView;

/** {@code Plan.roleRecipients}. */
@Singleton
final class OwnRoleRecipientsField implements ObjectField<PlanView> {
    @Override
    public String type() {
        return "Plan";
    }

    @Override
    public String name() {
        return "roleRecipients";
    }

    @Override
    public CompletableFuture<List<RoleRecipient>> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        var on = arguments.as(LocalDate.class, "on");
        var speaker = caller.scope().agency();
        return PlanAroundLoader.file(view, caller)
                .thenApply(file -> RoleRecipient.of(file.body(), speaker, on));
    }
}
