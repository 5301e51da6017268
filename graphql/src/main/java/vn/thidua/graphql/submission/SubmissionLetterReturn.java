package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.submission.ReceivedLetters;
import vn.thidua.tenants.submission.ReturnLetter;

/** {@code Mutation.submissionLetterReturn}. */
@Singleton
final class SubmissionLetterReturn implements MutationField<ReturnLetter> {
    private final ReceivedLetters letters;

    SubmissionLetterReturn(ReceivedLetters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "submissionLetterReturn";
    }

    @Override
    public Class<ReturnLetter> input() {
        return ReturnLetter.class;
    }

    @Override
    public Payload run(ReturnLetter input, CallerContext caller) {
        return switch (letters.giveBack(caller.scope(), input)) {
            case ReturnLetter.Answer.Returned(var letter) -> caller.done("letter", letter);
            case ReturnLetter.Answer.Answered() ->
                    caller.refused(Code.ANSWERED).at("input", "letter");
            case ReturnLetter.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        ANSWERED,
        REASON_UNFIT
    }
}
