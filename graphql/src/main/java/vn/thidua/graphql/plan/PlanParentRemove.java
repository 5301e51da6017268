package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.plan.DraftParents;
import vn.thidua.tenants.plan.RemoveParent;

/** {@code Mutation.planParentRemove}. */
@Singleton
final class PlanParentRemove implements MutationField<RemoveParent> {
    private final DraftParents door;

    PlanParentRemove(DraftParents door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planParentRemove";
    }

    @Override
    public Class<RemoveParent> input() {
        return RemoveParent.class;
    }

    @Override
    public Payload run(RemoveParent input, CallerContext caller) {
        return switch (door.remove(caller.scope(), input)) {
            case RemoveParent.Answer.Removed(var parent) -> caller.done("parent", parent);
            case RemoveParent.Answer.AlreadySent(var _) ->
                    caller.refused(Code.ALREADY_SENT).at("input", "parent");
            case RemoveParent.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    private enum Code {
        ALREADY_SENT,
        NOT_NOW
    }
}
