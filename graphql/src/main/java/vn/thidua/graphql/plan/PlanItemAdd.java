package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.AddItem;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.ItemWords;

/** {@code Mutation.planItemAdd}. */
@Singleton
final class PlanItemAdd implements MutationField<PlanItemAdd.Input> {
    private final DraftItems door;

    PlanItemAdd(DraftItems door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planItemAdd";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var command =
                new AddItem(
                        input.plan(),
                        input.section(),
                        input.parent(),
                        input.before(),
                        input.words(),
                        null);
        var answer = door.add(caller.scope(), command);
        return new Edits(caller, input).payload("item", answer);
    }

    /** What is needed for it. */
    record Input(
            PlanId plan,
            Section section,
            @Nullable ItemKey parent,
            @Nullable ItemKey before,
            ItemWords words) {}
}
