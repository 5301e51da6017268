package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.CastVote;
import vn.thidua.tenants.council.Votes;

/** {@code Mutation.ballotCast}. */
@Singleton
final class BallotCast implements MutationField<CastVote> {
    private final Votes votes;

    BallotCast(Votes votes) {
        this.votes = votes;
    }

    @Override
    public String name() {
        return "ballotCast";
    }

    @Override
    public Class<CastVote> input() {
        return CastVote.class;
    }

    @Override
    public Payload run(CastVote input, CallerContext caller) {
        return switch (votes.cast(caller.scope(), input)) {
            case CastVote.Answer.Cast(var session) -> caller.done("session", session);
            case CastVote.Answer.NotOpen() ->
                    caller.refused(Code.NOT_OPEN).at("input", "nomination");
            case CastVote.Answer.OwnNomination() ->
                    caller.refused(Code.OWN_NOMINATION).at("input", "nomination");
            case CastVote.Answer.VotedAlready() ->
                    caller.refused(Code.VOTED_ALREADY).at("input", "nomination");
            case CastVote.Answer.NoMandate() ->
                    caller.refused(Code.NO_MANDATE).at("input", "forSeat");
            case CastVote.Answer.Absent() -> caller.refused(Code.ABSENT).at("input", "session");
            case CastVote.Answer.PollOver(var until) ->
                    caller.refused(Code.POLL_OVER, until).at("input", "session");
        };
    }

    private enum Code {
        NOT_OPEN,
        OWN_NOMINATION,
        NO_MANDATE,
        VOTED_ALREADY,
        ABSENT,
        POLL_OVER
    }
}
