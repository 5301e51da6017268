package vn.thidua.graphql.group;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.publication.GroupLoader;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.EmulationGroup;
import vn.thidua.platform.directory.GroupChange;
import vn.thidua.platform.directory.GroupMember;

/** What groups, their seats and their history name. */
@Factory
final class GroupFields {
    private static final String SEAT = "GroupSeat";
    private static final String CHANGE = "GroupChange";

    @Singleton
    ObjectField<EmulationGroup> founder() {
        return LoadedField.of(
                "EmulationGroup", "founder", (group, caller) -> agency(caller, group.founder()));
    }

    @Singleton
    ObjectField<GroupMember> group() {
        return LoadedField.of(
                SEAT, "group", (seat, caller) -> caller.load(GroupLoader.class, seat.group()));
    }

    @Singleton
    ObjectField<GroupMember> agency() {
        return LoadedField.of(
                SEAT, "agency", (seat, caller) -> caller.load(AgencyLoader.class, seat.agency()));
    }

    @Singleton
    ObjectField<GroupChange> changed() {
        return LoadedField.of(
                CHANGE, "agency", (change, caller) -> agency(caller, change.agencyId()));
    }

    @Singleton
    ObjectField<GroupChange> changedIn() {
        return LoadedField.of(
                CHANGE, "changedIn", (change, caller) -> agency(caller, change.changedIn()));
    }

    private static @Nullable Object agency(CallerContext caller, @Nullable AgencyId agency) {
        return agency == null ? null : caller.load(AgencyLoader.class, agency);
    }
}
