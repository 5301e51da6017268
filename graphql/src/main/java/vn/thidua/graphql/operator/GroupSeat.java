package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.GroupMember;

/** {@code Mutation.groupSeat}. */
@Singleton
final class GroupSeat implements MutationField<GroupMember> {
    private static final int YEAR_MIN = 1945;
    private static final int YEAR_MAX = 2100;

    private final DirectoryKeeping directory;

    GroupSeat(DirectoryKeeping directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "groupSeat";
    }

    @Override
    public Class<GroupMember> input() {
        return GroupMember.class;
    }

    @Override
    public Payload run(GroupMember input, CallerContext caller) {
        var operator = caller.operator();
        if (input.year() < YEAR_MIN || input.year() > YEAR_MAX) {
            return caller.refused(Code.YEAR_MALFORMED).at("input", "year");
        }
        directory.seat(operator, input);
        return caller.done("seat", input);
    }

    private enum Code {
        YEAR_MALFORMED
    }
}
