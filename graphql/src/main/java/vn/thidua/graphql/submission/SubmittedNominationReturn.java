package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.submission.ReceivedLetters;
import vn.thidua.tenants.submission.ReturnNomination;

/** {@code Mutation.submittedNominationReturn}. */
@Singleton
final class SubmittedNominationReturn implements MutationField<ReturnNomination> {
    private final ReceivedLetters letters;

    SubmittedNominationReturn(ReceivedLetters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "submittedNominationReturn";
    }

    @Override
    public Class<ReturnNomination> input() {
        return ReturnNomination.class;
    }

    @Override
    public Payload run(ReturnNomination input, CallerContext caller) {
        return switch (letters.giveBack(caller.scope(), input)) {
            case ReturnNomination.Answer.Returned(var nomination) ->
                    caller.done("nomination", nomination);
            case ReturnNomination.Answer.NotReceived() ->
                    caller.refused(Code.NOT_RECEIVED).at("input", "nomination");
            case ReturnNomination.Answer.Settled() ->
                    caller.refused(Code.SETTLED).at("input", "nomination");
            case ReturnNomination.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        NOT_RECEIVED,
        SETTLED,
        REASON_UNFIT
    }
}
