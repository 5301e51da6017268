package vn.thidua.graphql.waiting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.platform.access.Permission;
import vn.thidua.tenants.upgrade.UpgradesWaiting;

/** {@code Waiting.plansToUpgrade}. */
@Singleton
final class PlansToUpgradeField implements ObjectField<Waiting> {
    private final UpgradesWaiting waiting;

    PlansToUpgradeField(UpgradesWaiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public String type() {
        return "Waiting";
    }

    @Override
    public String name() {
        return "plansToUpgrade";
    }

    @Override
    public Optional<View> fetch(Waiting waits, Arguments arguments, CallerContext caller) {
        var scope = caller.scope();
        if (!scope.allows(Permission.ADOPT_TEMPLATE)) {
            return Optional.empty();
        }
        var found = waiting.list(scope);
        return Optional.of(
                new View(found.count(), found.plans().stream().map(PlanView::of).toList()));
    }

    /** Plans that wait, as clients see them. */
    record View(int count, List<PlanView> plans) {}
}
