package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.infra.page.Page;
import vn.thidua.platform.directory.EmulationGroup;
import vn.thidua.platform.directory.GroupChange;

/** {@code EmulationGroup.changes}. */
@Singleton
final class GroupChangesField implements ObjectField<EmulationGroup> {
    private static final Page<GroupChange> NONE = new Page<>(List.of(), List.of(), false);

    @Override
    public String type() {
        return "EmulationGroup";
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public CompletableFuture<Connection<GroupChange>> fetch(
            EmulationGroup group, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return caller.load(GroupChangesLoader.class, new ChangesAsked(group.id(), page))
                .thenApply(found -> Connection.of(page, found == null ? NONE : found));
    }
}
