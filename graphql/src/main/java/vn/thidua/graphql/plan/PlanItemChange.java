package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.ChangeItem;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.ItemWords;

/** {@code Mutation.planItemChange}. */
@Singleton
final class PlanItemChange implements MutationField<PlanItemChange.Input> {
    private final DraftItems door;

    PlanItemChange(DraftItems door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planItemChange";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var command =
                new ChangeItem(input.plan(), input.item(), input.expected(), input.words(), null);
        var answer = door.change(caller.scope(), command);
        return new Edits(caller, input).payload("item", answer);
    }

    /** What is needed for it. */
    record Input(PlanId plan, ItemKey item, int expected, ItemWords words) {}
}
