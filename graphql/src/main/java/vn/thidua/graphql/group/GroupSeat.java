package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.GroupKeeping;
import vn.thidua.platform.directory.SeatAgency;

/** {@code Mutation.groupSeat}. */
@Singleton
final class GroupSeat implements MutationField<SeatAgency> {
    private final GroupKeeping groups;

    GroupSeat(GroupKeeping groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "groupSeat";
    }

    @Override
    public Class<SeatAgency> input() {
        return SeatAgency.class;
    }

    @Override
    public Payload run(SeatAgency input, CallerContext caller) {
        return switch (groups.seat(caller.signedIn(), input)) {
            case SeatAgency.Answer.Seated(var seat) -> caller.done("seat", seat);
            case SeatAgency.Answer.YearMalformed() ->
                    caller.refused(Code.YEAR_MALFORMED).at("input", "year");
            case SeatAgency.Answer.DayOutsideYear(var year) ->
                    caller.refused(Code.DAY_OUTSIDE_YEAR, Integer.toString(year))
                            .at("input", "sinceOn");
            case SeatAgency.Answer.LedByAnother _ ->
                    caller.refused(Code.LED_BY_ANOTHER).at("input", "role");
        };
    }

    private enum Code {
        YEAR_MALFORMED,
        DAY_OUTSIDE_YEAR,
        LED_BY_ANOTHER
    }
}
