package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.DraftTexts;
import vn.thidua.tenants.plan.StateSection;

/** {@code Mutation.planSectionState}. */
@Singleton
final class PlanSectionState implements MutationField<PlanSectionState.Input> {
    private final DraftTexts door;

    PlanSectionState(DraftTexts door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planSectionState";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var command = new StateSection(input.plan(), input.section(), input.none());
        var answer = door.state(caller.scope(), command);
        return new Edits(caller, input).payload("statedNone", answer);
    }

    /** What is needed for it. */
    record Input(PlanId plan, Section section, boolean none) {}
}
