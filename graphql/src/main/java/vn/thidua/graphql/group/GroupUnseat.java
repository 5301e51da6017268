package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.GroupKeeping;
import vn.thidua.platform.directory.UnseatAgency;

/** {@code Mutation.groupUnseat}. */
@Singleton
final class GroupUnseat implements MutationField<UnseatAgency> {
    private final GroupKeeping groups;

    GroupUnseat(GroupKeeping groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "groupUnseat";
    }

    @Override
    public Class<UnseatAgency> input() {
        return UnseatAgency.class;
    }

    @Override
    public Payload run(UnseatAgency input, CallerContext caller) {
        return switch (groups.unseat(caller.signedIn(), input)) {
            case UnseatAgency.Answer.Unseated(var group) -> caller.done("group", group);
            case UnseatAgency.Answer.NotSeated() ->
                    caller.refused(Code.NOT_SEATED).at("input", "agency");
            case UnseatAgency.Answer.DayOutsideYear(var year) ->
                    caller.refused(Code.DAY_OUTSIDE_YEAR, Integer.toString(year))
                            .at("input", "fromOn");
        };
    }

    private enum Code {
        NOT_SEATED,
        DAY_OUTSIDE_YEAR
    }
}
