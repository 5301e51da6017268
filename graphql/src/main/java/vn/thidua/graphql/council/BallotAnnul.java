package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.council.AnnulBallots;
import vn.thidua.tenants.council.Ballots;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.nomination.NominationId;

/** {@code Mutation.ballotAnnul}. */
@Singleton
final class BallotAnnul implements MutationField<BallotAnnul.Input> {
    private final Ballots ballots;

    BallotAnnul(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public String name() {
        return "ballotAnnul";
    }

    @Override
    public Class<BallotAnnul.Input> input() {
        return BallotAnnul.Input.class;
    }

    @Override
    public Payload run(BallotAnnul.Input input, CallerContext caller) {
        return switch (ballots.annul(caller.scope(), input.command())) {
            case AnnulBallots.Answer.Annulled(var session) -> caller.done("session", session);
            case AnnulBallots.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case AnnulBallots.Answer.NotVotedOn() ->
                    caller.refused(Code.NOT_VOTED_ON).at("input", input.matterField());
            case AnnulBallots.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    /** Ballots as clients name them. */
    record Input(
            CouncilSessionId session,
            List<NominationId> nominations,
            List<SubmittedNominationId> submitted,
            List<InitiativeId> initiatives,
            String reason) {
        AnnulBallots command() {
            return new AnnulBallots(
                    session, MatterInput.of(nominations, submitted, initiatives), reason);
        }

        String matterField() {
            return MatterInput.place(nominations, submitted, initiatives);
        }
    }

    private enum Code {
        SESSION_ENDED,
        NOT_VOTED_ON,
        REASON_UNFIT
    }
}
