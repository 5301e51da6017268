package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.GroupKeeping;
import vn.thidua.platform.directory.RenameGroup;

/** {@code Mutation.groupRename}. */
@Singleton
final class GroupRename implements MutationField<RenameGroup> {
    private final GroupKeeping groups;

    GroupRename(GroupKeeping groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "groupRename";
    }

    @Override
    public Class<RenameGroup> input() {
        return RenameGroup.class;
    }

    @Override
    public Payload run(RenameGroup input, CallerContext caller) {
        return switch (groups.rename(caller.signedIn(), input)) {
            case RenameGroup.Answer.Renamed(var group) -> caller.done("group", group);
            case RenameGroup.Answer.NameMalformed() ->
                    caller.refused(Code.NAME_MALFORMED).at("input", "name");
        };
    }

    private enum Code {
        NAME_MALFORMED
    }
}
