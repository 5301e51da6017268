package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.tenants.handover.GroupHandovers;
import vn.thidua.tenants.handover.HandOverGroup;

/** {@code Mutation.groupHandOverFor}. */
@Singleton
final class GroupHandOverFor implements MutationField<GroupHandOverFor.Input> {
    private final GroupHandovers handovers;

    GroupHandOverFor(GroupHandovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String name() {
        return "groupHandOverFor";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return HandOverAnswer.told(
                caller,
                handovers.handOver(
                        caller.operator(), new HandOverGroup(input.group(), input.agency())));
    }

    /** Whose plans. */
    record Input(GroupId group, AgencyId agency) {}
}
