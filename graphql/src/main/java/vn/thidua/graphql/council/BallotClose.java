package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.Ballots;
import vn.thidua.tenants.council.CloseBallots;

/** {@code Mutation.ballotClose}. */
@Singleton
final class BallotClose implements MutationField<CloseBallots> {
    private final Ballots ballots;

    BallotClose(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public String name() {
        return "ballotClose";
    }

    @Override
    public Class<CloseBallots> input() {
        return CloseBallots.class;
    }

    @Override
    public Payload run(CloseBallots input, CallerContext caller) {
        return switch (ballots.close(caller.scope(), input)) {
            case CloseBallots.Answer.Closed(var session) -> caller.done("session", session);
            case CloseBallots.Answer.NotOpen() ->
                    caller.refused(Code.NOT_OPEN).at("input", "nominations");
            case CloseBallots.Answer.PollRunning(var until, var missing) ->
                    caller.refused(Code.POLL_RUNNING, until, missing).at("input", "nominations");
        };
    }

    private enum Code {
        NOT_OPEN,
        POLL_RUNNING
    }
}
