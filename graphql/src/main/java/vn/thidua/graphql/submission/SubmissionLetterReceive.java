package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.submission.ReceiveLetter;
import vn.thidua.tenants.submission.ReceivedLetters;

/** {@code Mutation.submissionLetterReceive}. */
@Singleton
final class SubmissionLetterReceive implements MutationField<ReceiveLetter> {
    private final ReceivedLetters letters;

    SubmissionLetterReceive(ReceivedLetters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "submissionLetterReceive";
    }

    @Override
    public Class<ReceiveLetter> input() {
        return ReceiveLetter.class;
    }

    @Override
    public Payload run(ReceiveLetter input, CallerContext caller) {
        return switch (letters.receive(caller.scope(), input)) {
            case ReceiveLetter.Answer.Received(var letter) -> caller.done("letter", letter);
            case ReceiveLetter.Answer.Answered() ->
                    caller.refused(Code.ANSWERED).at("input", "letter");
            case ReceiveLetter.Answer.ReviewClosed() ->
                    caller.refused(Code.REVIEW_CLOSED).at("input", "review");
            case ReceiveLetter.Answer.OtherOccasion(var letter) ->
                    caller.refused(
                                    Code.OTHER_OCCASION,
                                    caller.say("label.AwardStage." + letter.stage().name()),
                                    Integer.toString(letter.year()))
                            .at("input", "review");
            case ReceiveLetter.Answer.NotHeldOut(var award, var name) ->
                    caller.refused(Code.NOT_HELD_OUT, award, name).at("input", "review");
        };
    }

    private enum Code {
        ANSWERED,
        REVIEW_CLOSED,
        OTHER_OCCASION,
        NOT_HELD_OUT
    }
}
