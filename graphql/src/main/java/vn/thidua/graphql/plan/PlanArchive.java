package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.plan.ArchivePlan;
import vn.thidua.tenants.plan.Reviews;

/** {@code Mutation.planArchive}. */
@Singleton
final class PlanArchive implements MutationField<ArchivePlan> {
    private final Reviews door;

    PlanArchive(Reviews door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planArchive";
    }

    @Override
    public Class<ArchivePlan> input() {
        return ArchivePlan.class;
    }

    @Override
    public Payload run(ArchivePlan input, CallerContext caller) {
        return switch (door.archive(caller.scope(), input)) {
            case ArchivePlan.Answer.Archived(var plan) -> caller.done("plan", PlanView.of(plan));
            case ArchivePlan.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    private enum Code {
        NOT_NOW
    }
}
