package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.council.CastVote;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.MatterId;
import vn.thidua.tenants.council.VoteChoice;
import vn.thidua.tenants.council.Votes;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.nomination.NominationId;

/** {@code Mutation.ballotCast}. */
@Singleton
final class BallotCast implements MutationField<BallotCast.Input> {
    private final Votes votes;

    BallotCast(Votes votes) {
        this.votes = votes;
    }

    @Override
    public String name() {
        return "ballotCast";
    }

    @Override
    public Class<BallotCast.Input> input() {
        return BallotCast.Input.class;
    }

    @Override
    public Payload run(BallotCast.Input input, CallerContext caller) {
        return switch (votes.cast(caller.scope(), input.command())) {
            case CastVote.Answer.Cast(var session) -> caller.done("session", session);
            case CastVote.Answer.NotOpen() ->
                    caller.refused(Code.NOT_OPEN).at("input", input.place());
            case CastVote.Answer.OwnMatter() ->
                    caller.refused(input.own()).at("input", input.place());
            case CastVote.Answer.VotedAlready() ->
                    caller.refused(Code.VOTED_ALREADY).at("input", input.place());
            case CastVote.Answer.NoMandate() ->
                    caller.refused(Code.NO_MANDATE).at("input", "forSeat");
            case CastVote.Answer.Absent() -> caller.refused(Code.ABSENT).at("input", "session");
            case CastVote.Answer.PollOver(var until) ->
                    caller.refused(Code.POLL_OVER, until).at("input", "session");
        };
    }

    /** A vote as clients send it. */
    record Input(
            CouncilSessionId session,
            @Nullable NominationId nomination,
            @Nullable SubmittedNominationId submitted,
            @Nullable InitiativeId initiative,
            VoteChoice choice,
            @Nullable Integer forSeat) {
        Input {
            if (Stream.of(nomination, submitted, initiative).filter(Objects::nonNull).count()
                    != 1) {
                throw new IllegalArgumentException("one thing is named, of one kind");
            }
        }

        CastVote command() {
            var matter =
                    nomination != null ? nomination : submitted != null ? submitted : initiative;
            return new CastVote(
                    session, MatterId.of(Objects.requireNonNull(matter)), choice, forSeat);
        }

        String place() {
            return nomination != null
                    ? "nomination"
                    : submitted != null ? "submitted" : "initiative";
        }

        Code own() {
            return initiative != null ? Code.OWN_INITIATIVE : Code.OWN_NOMINATION;
        }
    }

    private enum Code {
        NOT_OPEN,
        OWN_NOMINATION,
        OWN_INITIATIVE,
        NO_MANDATE,
        VOTED_ALREADY,
        ABSENT,
        POLL_OVER
    }
}
