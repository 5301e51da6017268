package vn.thidua.graphql.calendar;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.calendar.Calendar;
import vn.thidua.tenants.calendar.SetSpecialDays;

/** {@code Mutation.calendarSet}. */
@Singleton
final class CalendarSet implements MutationField<SetSpecialDays> {
    private final Calendar door;

    CalendarSet(Calendar door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "calendarSet";
    }

    @Override
    public Class<SetSpecialDays> input() {
        return SetSpecialDays.class;
    }

    @Override
    public Payload run(SetSpecialDays input, CallerContext caller) {
        return switch (door.set(caller.scope(), input)) {
            case SetSpecialDays.Answer.Set(var days) -> caller.done("days", days);
            case SetSpecialDays.Answer.YearOutOfRange(var _, var _) ->
                    caller.refused(Code.YEAR_OUT_OF_RANGE).at("input", "year");
            case SetSpecialDays.Answer.OtherYear(var day) ->
                    caller.refused(Code.OTHER_YEAR, day).at("input", "days");
            case SetSpecialDays.Answer.NamedTwice(var day) ->
                    caller.refused(Code.NAMED_TWICE, day).at("input", "days");
            case SetSpecialDays.Answer.NameUnfit(var day, var _) ->
                    caller.refused(Code.NAME_UNFIT, day).at("input", "days");
        };
    }

    private enum Code {
        YEAR_OUT_OF_RANGE,
        OTHER_YEAR,
        NAMED_TWICE,
        NAME_UNFIT
    }
}
