package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.infra.page.Page;
import vn.thidua.platform.directory.EmulationGroup;
import vn.thidua.platform.directory.GroupMember;
import vn.thidua.platform.directory.GroupRole;
import vn.thidua.platform.directory.SeatFilter;

/** {@code EmulationGroup.seats}. */
@Singleton
final class GroupSeatsField implements ObjectField<EmulationGroup> {
    private static final Page<GroupMember> NOBODY = new Page<>(List.of(), List.of(), false);

    @Override
    public String type() {
        return "EmulationGroup";
    }

    @Override
    public String name() {
        return "seats";
    }

    @Override
    public CompletableFuture<Connection<GroupMember>> fetch(
            EmulationGroup group, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                new SeatFilter(
                        arguments.find(Integer.class, "year").orElse(null),
                        arguments.find(GroupRole.class, "role").orElse(null),
                        arguments.find(LocalDate.class, "on").orElse(null));
        var asked = new SeatsAsked(group.id(), new SeatsAsked.Wanted(filter, page));
        return caller.load(GroupSeatsLoader.class, asked)
                .thenApply(found -> Connection.of(page, found == null ? NOBODY : found));
    }
}
