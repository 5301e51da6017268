package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.directory.EmulationGroup;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.Groups;

/** {@code Oversight.group}. */
@Singleton
final class OversightGroupField implements ObjectField<Oversight> {
    private final Groups groups;

    OversightGroupField(Groups groups) {
        this.groups = groups;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "group";
    }

    @Override
    public EmulationGroup fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        return groups.fetch(oversight.caller(), arguments.as(GroupId.class, "id"));
    }
}
