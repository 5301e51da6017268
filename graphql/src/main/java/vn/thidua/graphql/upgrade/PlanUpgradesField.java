package vn.thidua.graphql.upgrade;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.upgrade.Upgrade;
import vn.thidua.tenants.upgrade.Upgrades;

/** {@code Plan.upgrades}. */
@Singleton
final class PlanUpgradesField implements ObjectField<PlanView> {
    private final Upgrades upgrades;

    PlanUpgradesField(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    @Override
    public String type() {
        return "Plan";
    }

    @Override
    public String name() {
        return "upgrades";
    }

    @Override
    public List<Upgrade> fetch(PlanView view, Arguments arguments, CallerContext caller) {
        return upgrades.list(caller.scope(), view.plan().id());
    }
}
