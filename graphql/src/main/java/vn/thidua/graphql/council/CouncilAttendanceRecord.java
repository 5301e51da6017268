package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.council.RecordAttendance;

/** {@code Mutation.councilAttendanceRecord}. */
@Singleton
final class CouncilAttendanceRecord implements MutationField<RecordAttendance> {
    private final CouncilSessions councilSessions;

    CouncilAttendanceRecord(CouncilSessions councilSessions) {
        this.councilSessions = councilSessions;
    }

    @Override
    public String name() {
        return "councilAttendanceRecord";
    }

    @Override
    public Class<RecordAttendance> input() {
        return RecordAttendance.class;
    }

    @Override
    public Payload run(RecordAttendance input, CallerContext caller) {
        return switch (councilSessions.recordAttendance(caller.scope(), input)) {
            case RecordAttendance.Answer.Recorded(var session) -> caller.done("session", session);
            case RecordAttendance.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case RecordAttendance.Answer.BallotOpen() ->
                    caller.refused(Code.BALLOT_OPEN).at("input", "session");
            case RecordAttendance.Answer.NoSuchSeat(var seat) ->
                    caller.refused(Code.NO_SUCH_SEAT, seat).at("input", "present");
        };
    }

    private enum Code {
        SESSION_ENDED,
        BALLOT_OPEN,
        NO_SUCH_SEAT
    }
}
