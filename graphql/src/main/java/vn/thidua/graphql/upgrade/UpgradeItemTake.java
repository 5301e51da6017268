package vn.thidua.graphql.upgrade;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.plan.NotNow;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.upgrade.TakeNews;
import vn.thidua.tenants.upgrade.TakeNews.Answer;
import vn.thidua.tenants.upgrade.Upgrades;

/** {@code Mutation.upgradeItemTake}. */
@Singleton
final class UpgradeItemTake implements MutationField<TakeNews> {
    private final Upgrades door;

    UpgradeItemTake(Upgrades door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "upgradeItemTake";
    }

    @Override
    public Class<TakeNews> input() {
        return TakeNews.class;
    }

    @Override
    public Payload run(TakeNews input, CallerContext caller) {
        return switch (door.take(caller.scope(), input)) {
            case Answer.Taken(var plan, var item) ->
                    caller.done("plan", PlanView.of(plan)).with("item", item);
            case Answer.NothingNew() -> caller.refused(Code.NOTHING_NEW).at("input", "item");
            case Answer.VersionUnknown(var current) ->
                    caller.refused(Code.VERSION_UNKNOWN, current).at("input", "version");
            case Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT).at("input", "expected").with("stored", stored);
            case Answer.Refused(var reasons) ->
                    caller.refused(Code.TEXT_REFUSED, caller.say(reasons.getFirst()))
                            .at("input", "item");
            case Answer.NotNow(var standing) -> NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    private enum Code {
        NOTHING_NEW,
        VERSION_UNKNOWN,
        CONFLICT,
        TEXT_REFUSED,
        NOT_NOW
    }
}
