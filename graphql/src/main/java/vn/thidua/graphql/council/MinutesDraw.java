package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.DrawMinutes;
import vn.thidua.tenants.council.Minutes;

/** {@code Mutation.minutesDraw}. */
@Singleton
final class MinutesDraw implements MutationField<DrawMinutes> {
    private final Minutes minutes;

    MinutesDraw(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public String name() {
        return "minutesDraw";
    }

    @Override
    public Class<DrawMinutes> input() {
        return DrawMinutes.class;
    }

    @Override
    public Payload run(DrawMinutes input, CallerContext caller) {
        return switch (minutes.draw(caller.scope(), input)) {
            case DrawMinutes.Answer.Drawn(var session) -> caller.done("session", session);
            case DrawMinutes.Answer.SessionNotClosed() ->
                    caller.refused(Code.SESSION_NOT_CLOSED).at("input", "session");
            case DrawMinutes.Answer.ReasonNeeded(var max) ->
                    caller.refused(Code.REASON_NEEDED, max).at("input", "correction");
            case DrawMinutes.Answer.RemarksTooLong(var max) ->
                    caller.refused(Code.REMARKS_TOO_LONG, max).at("input", "remarks");
        };
    }

    private enum Code {
        SESSION_NOT_CLOSED,
        REASON_NEEDED,
        REMARKS_TOO_LONG
    }
}
