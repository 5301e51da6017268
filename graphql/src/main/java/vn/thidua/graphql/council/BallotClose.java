package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.council.Ballots;
import vn.thidua.tenants.council.CloseBallots;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.nomination.NominationId;

/** {@code Mutation.ballotClose}. */
@Singleton
final class BallotClose implements MutationField<BallotClose.Input> {
    private final Ballots ballots;

    BallotClose(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public String name() {
        return "ballotClose";
    }

    @Override
    public Class<BallotClose.Input> input() {
        return BallotClose.Input.class;
    }

    @Override
    public Payload run(BallotClose.Input input, CallerContext caller) {
        return switch (ballots.close(caller.scope(), input.command())) {
            case CloseBallots.Answer.Closed(var session) -> caller.done("session", session);
            case CloseBallots.Answer.NotOpen() ->
                    caller.refused(Code.NOT_OPEN).at("input", input.matterField());
            case CloseBallots.Answer.PollRunning(var until, var missing) ->
                    caller.refused(Code.POLL_RUNNING, until, missing)
                            .at("input", input.matterField());
        };
    }

    /** Ballots as clients name them. */
    record Input(
            CouncilSessionId session,
            List<NominationId> nominations,
            List<SubmittedNominationId> submitted,
            List<InitiativeId> initiatives) {
        CloseBallots command() {
            return new CloseBallots(session, MatterInput.of(nominations, submitted, initiatives));
        }

        String matterField() {
            return MatterInput.place(nominations, submitted, initiatives);
        }
    }

    private enum Code {
        NOT_OPEN,
        POLL_RUNNING
    }
}
