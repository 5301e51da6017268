package vn.thidua.graphql.upgrade;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.upgrade.FinishUpgrade;
import vn.thidua.tenants.upgrade.FinishUpgrade.Answer;
import vn.thidua.tenants.upgrade.Upgrades;

/** {@code Mutation.upgradeFinish}. */
@Singleton
final class UpgradeFinish implements MutationField<FinishUpgrade> {
    private final Upgrades door;

    UpgradeFinish(Upgrades door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "upgradeFinish";
    }

    @Override
    public Class<FinishUpgrade> input() {
        return FinishUpgrade.class;
    }

    @Override
    public Payload run(FinishUpgrade input, CallerContext caller) {
        return switch (door.finish(caller.scope(), input)) {
            case Answer.Finished(var plan, var deferred) ->
                    caller.done("plan", PlanView.of(plan)).with("deferred", deferred);
            case Answer.AlreadyThere(var version) ->
                    caller.refused(Code.ALREADY_THERE, version).at("input", "version");
            case Answer.VersionUnknown(var current) ->
                    caller.refused(Code.VERSION_UNKNOWN, current).at("input", "version");
        };
    }

    private enum Code {
        ALREADY_THERE,
        VERSION_UNKNOWN
    }
}
