package vn.thidua.graphql.upgrade;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.upgrade.DecideNews;
import vn.thidua.tenants.upgrade.DecideNews.Answer;
import vn.thidua.tenants.upgrade.Upgrades;

/** {@code Mutation.upgradeItemKeep}. */
@Singleton
final class UpgradeItemKeep implements MutationField<DecideNews> {
    private final Upgrades door;

    UpgradeItemKeep(Upgrades door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "upgradeItemKeep";
    }

    @Override
    public Class<DecideNews> input() {
        return DecideNews.class;
    }

    @Override
    public Payload run(DecideNews input, CallerContext caller) {
        return switch (door.keep(caller.scope(), input)) {
            case Answer.Decided(var plan) -> caller.done("plan", PlanView.of(plan));
            case Answer.NothingNew() -> caller.refused(Code.NOTHING_NEW).at("input", "item");
            case Answer.VersionUnknown(var current) ->
                    caller.refused(Code.VERSION_UNKNOWN, current).at("input", "version");
            case Answer.NoteTooLong(var max) ->
                    caller.refused(Code.NOTE_TOO_LONG, max).at("input", "note");
        };
    }

    private enum Code {
        NOTHING_NEW,
        VERSION_UNKNOWN,
        NOTE_TOO_LONG
    }
}
