package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.tenants.handover.GroupHandovers;
import vn.thidua.tenants.handover.HandOverGroup;

/** {@code Mutation.groupHandOver}. */
@Singleton
final class GroupHandOver implements MutationField<GroupHandOver.Input> {
    private final GroupHandovers handovers;

    GroupHandOver(GroupHandovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String name() {
        return "groupHandOver";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return HandOverAnswer.told(
                caller, handovers.handOver(caller.scope(), new HandOverGroup(input.group(), null)));
    }

    /** Whose plans. */
    record Input(GroupId group) {}
}
