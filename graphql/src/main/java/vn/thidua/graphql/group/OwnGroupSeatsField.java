package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.directory.GroupMember;
import vn.thidua.platform.directory.Groups;

/** {@code OwnAgency.groupSeats}. */
@Singleton
final class OwnGroupSeatsField implements ObjectField<OwnAgency> {
    private final Groups groups;

    OwnGroupSeatsField(Groups groups) {
        this.groups = groups;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "groupSeats";
    }

    @Override
    public Connection<GroupMember> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var year = arguments.find(Integer.class, "year").orElse(null);
        return Connection.of(page, groups.seatsOf(own.scope(), own.scope().agency(), year, page));
    }
}
