package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.MoveItem;

/** {@code Mutation.planItemMove}. */
@Singleton
final class PlanItemMove implements MutationField<PlanItemMove.Input> {
    private final DraftItems door;

    PlanItemMove(DraftItems door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planItemMove";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var command =
                new MoveItem(
                        input.plan(),
                        input.item(),
                        input.expected(),
                        input.parent(),
                        input.before());
        var answer = door.move(caller.scope(), command);
        return new Edits(caller, input).payload("item", answer);
    }

    /** What is needed for it. */
    record Input(
            PlanId plan,
            ItemKey item,
            int expected,
            @Nullable ItemKey parent,
            @Nullable ItemKey before) {}
}
