package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.AnnulBallots;
import vn.thidua.tenants.council.Ballots;

/** {@code Mutation.ballotAnnul}. */
@Singleton
final class BallotAnnul implements MutationField<AnnulBallots> {
    private final Ballots ballots;

    BallotAnnul(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public String name() {
        return "ballotAnnul";
    }

    @Override
    public Class<AnnulBallots> input() {
        return AnnulBallots.class;
    }

    @Override
    public Payload run(AnnulBallots input, CallerContext caller) {
        return switch (ballots.annul(caller.scope(), input)) {
            case AnnulBallots.Answer.Annulled(var session) -> caller.done("session", session);
            case AnnulBallots.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case AnnulBallots.Answer.NotVotedOn() ->
                    caller.refused(Code.NOT_VOTED_ON).at("input", "nominations");
            case AnnulBallots.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        SESSION_ENDED,
        NOT_VOTED_ON,
        REASON_UNFIT
    }
}
