package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.RestoreItem;

/** {@code Mutation.planItemRestore}. */
@Singleton
final class PlanItemRestore implements MutationField<PlanItemRestore.Input> {
    private final DraftItems door;

    PlanItemRestore(DraftItems door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planItemRestore";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var answer = door.restore(caller.scope(), new RestoreItem(input.plan(), input.item()));
        return new Edits(caller, input).payload("item", answer);
    }

    /** What is needed for it. */
    record Input(PlanId plan, ItemKey item) {}
}
