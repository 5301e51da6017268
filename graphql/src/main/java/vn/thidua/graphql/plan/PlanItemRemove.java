package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.RemoveItem;

/** {@code Mutation.planItemRemove}. */
@Singleton
final class PlanItemRemove implements MutationField<PlanItemRemove.Input> {
    private final DraftItems door;

    PlanItemRemove(DraftItems door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planItemRemove";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var command = new RemoveItem(input.plan(), input.item(), input.expected());
        var answer = door.remove(caller.scope(), command);
        return new Edits(caller, input).payload("item", answer);
    }

    /** What is needed for it. */
    record Input(PlanId plan, ItemKey item, int expected) {}
}
