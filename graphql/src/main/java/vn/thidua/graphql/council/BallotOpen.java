package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.council.Ballots;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.OpenBallots;
import vn.thidua.tenants.council.VotingMode;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.nomination.NominationId;

/** {@code Mutation.ballotOpen}. */
@Singleton
final class BallotOpen implements MutationField<BallotOpen.Input> {
    private final Ballots ballots;

    BallotOpen(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public String name() {
        return "ballotOpen";
    }

    @Override
    public Class<BallotOpen.Input> input() {
        return BallotOpen.Input.class;
    }

    @Override
    public Payload run(BallotOpen.Input input, CallerContext caller) {
        return switch (ballots.open(caller.scope(), input.command())) {
            case OpenBallots.Answer.Opened(var session) -> caller.done("session", session);
            case OpenBallots.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case OpenBallots.Answer.DayToCome(var day) ->
                    caller.refused(Code.DAY_TO_COME, day).at("input", "session");
            case OpenBallots.Answer.NoQuorum(var quorum, var members, var present, var needed) ->
                    caller.refused(
                                    Code.NO_QUORUM,
                                    quorum == null ? "-" : quorum.rule(),
                                    quorum == null ? "-" : quorum.source(),
                                    members,
                                    present,
                                    needed)
                            .at("input", "session");
            case OpenBallots.Answer.NotOnAgenda() ->
                    caller.refused(Code.NOT_ON_AGENDA).at("input", input.matterField());
            case OpenBallots.Answer.NotStanding() ->
                    caller.refused(Code.NOT_STANDING).at("input", input.matterField());
            case OpenBallots.Answer.VotedOn() ->
                    caller.refused(Code.VOTED_ON).at("input", input.matterField());
            case OpenBallots.Answer.Undecided(var count) ->
                    caller.refused(Code.UNDECIDED, count).at("input", input.matterField());
            case OpenBallots.Answer.ModePrescribed(var mode, var source) ->
                    caller.refused(Code.MODE_PRESCRIBED, mode, source).at("input", "mode");
            case OpenBallots.Answer.PollNeeded(var absent) ->
                    caller.refused(Code.POLL_NEEDED, absent).at("input", "pollEndsOn");
            case OpenBallots.Answer.PollNotAllowed() ->
                    caller.refused(Code.POLL_NOT_ALLOWED).at("input", "pollEndsOn");
            case OpenBallots.Answer.PollDayPast() ->
                    caller.refused(Code.POLL_DAY_PAST).at("input", "pollEndsOn");
        };
    }

    /** Ballots as clients name them. */
    record Input(
            CouncilSessionId session,
            List<NominationId> nominations,
            List<SubmittedNominationId> submitted,
            List<InitiativeId> initiatives,
            @Nullable VotingMode mode,
            @Nullable LocalDate pollEndsOn) {
        OpenBallots command() {
            var matters = MatterInput.of(nominations, submitted, initiatives);
            return new OpenBallots(session, matters, mode, pollEndsOn);
        }

        String matterField() {
            return MatterInput.place(nominations, submitted, initiatives);
        }
    }

    private enum Code {
        SESSION_ENDED,
        DAY_TO_COME,
        NO_QUORUM,
        NOT_ON_AGENDA,
        NOT_STANDING,
        VOTED_ON,
        UNDECIDED,
        MODE_PRESCRIBED,
        POLL_NEEDED,
        POLL_NOT_ALLOWED,
        POLL_DAY_PAST
    }
}
