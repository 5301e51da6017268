package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.CarryOverSeats;
import vn.thidua.platform.directory.GroupKeeping;

/** {@code Mutation.groupCarryOver}. */
@Singleton
final class GroupCarryOver implements MutationField<CarryOverSeats> {
    private final GroupKeeping groups;

    GroupCarryOver(GroupKeeping groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "groupCarryOver";
    }

    @Override
    public Class<CarryOverSeats> input() {
        return CarryOverSeats.class;
    }

    @Override
    public Payload run(CarryOverSeats input, CallerContext caller) {
        return switch (groups.carryOver(caller.signedIn(), input)) {
            case CarryOverSeats.Answer.CarriedOver(var group, _) -> caller.done("group", group);
            case CarryOverSeats.Answer.YearMalformed() ->
                    caller.refused(Code.YEAR_MALFORMED).at("input", "year");
            case CarryOverSeats.Answer.SeatedAlready(var year) ->
                    caller.refused(Code.SEATED_ALREADY, Integer.toString(year)).at("input", "year");
            case CarryOverSeats.Answer.NobodySeated(var year) ->
                    caller.refused(Code.NOBODY_SEATED, Integer.toString(year)).at("input", "year");
            case CarryOverSeats.Answer.NotAmongThem _ -> caller.refused(Code.NOT_AMONG_THEM);
        };
    }

    private enum Code {
        YEAR_MALFORMED,
        SEATED_ALREADY,
        NOBODY_SEATED,
        NOT_AMONG_THEM
    }
}
