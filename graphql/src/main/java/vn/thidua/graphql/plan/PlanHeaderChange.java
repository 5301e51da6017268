package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.ChangeHeader;
import vn.thidua.tenants.plan.DraftTexts;

/** {@code Mutation.planHeaderChange}. */
@Singleton
final class PlanHeaderChange implements MutationField<PlanHeaderChange.Input> {
    private final DraftTexts door;

    PlanHeaderChange(DraftTexts door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planHeaderChange";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var header = input.header();
        var command = new ChangeHeader(input.plan(), header.revision(), header);
        var answer = door.change(caller.scope(), command);
        return new Edits(caller, input).payload("header", answer);
    }

    /** What is needed for it. */
    record Input(PlanId plan, PlanHeader header) {}
}
