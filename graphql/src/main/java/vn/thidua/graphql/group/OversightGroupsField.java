package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.EmulationGroup;
import vn.thidua.platform.directory.GroupKind;
import vn.thidua.platform.directory.Groups;

/** {@code Oversight.groups}. */
@Singleton
final class OversightGroupsField implements ObjectField<Oversight> {
    private final Groups groups;

    OversightGroupsField(Groups groups) {
        this.groups = groups;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public Connection<EmulationGroup> fetch(
            Oversight oversight, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var found =
                groups.search(
                        oversight.caller(),
                        arguments.find(GroupKind.class, "kind").orElse(null),
                        arguments.find(AgencyId.class, "founder").orElse(null),
                        arguments.find(String.class, "words").orElse(""),
                        page);
        return Connection.of(page, found);
    }
}
