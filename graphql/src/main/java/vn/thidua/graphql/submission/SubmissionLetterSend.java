package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.submission.Letters;
import vn.thidua.tenants.submission.SendLetter;

/** {@code Mutation.submissionLetterSend}. */
@Singleton
final class SubmissionLetterSend implements MutationField<SendLetter> {
    private final Letters letters;

    SubmissionLetterSend(Letters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "submissionLetterSend";
    }

    @Override
    public Class<SendLetter> input() {
        return SendLetter.class;
    }

    @Override
    public Payload run(SendLetter input, CallerContext caller) {
        return switch (letters.send(caller.scope(), input)) {
            case SendLetter.Answer.Sent(var letter) -> caller.done("letter", letter);
            case SendLetter.Answer.ReceiverAbsent() ->
                    caller.refused(Code.RECEIVER_ABSENT).at("input", "receiver");
            case SendLetter.Answer.TitleUnfit(var max) ->
                    caller.refused(Code.TITLE_UNFIT, max).at("input", "title");
            case SendLetter.Answer.DocumentUnfit(var max) ->
                    caller.refused(Code.DOCUMENT_UNFIT, max).at("input", "document");
            case SendLetter.Answer.ListUnfit(var max) ->
                    caller.refused(Code.LIST_UNFIT, max).at("input", "nominations");
            case SendLetter.Answer.Unfit(var nomination, var fault) ->
                    caller.refused(Code.valueOf(fault.name()))
                            .at(
                                    "input",
                                    "nominations",
                                    Integer.toString(input.nominations().indexOf(nomination)));
        };
    }

    private enum Code {
        RECEIVER_ABSENT,
        TITLE_UNFIT,
        DOCUMENT_UNFIT,
        LIST_UNFIT,
        OTHER_REVIEW,
        NOT_OPEN,
        DECIDED_ELSEWHERE,
        UNDER_WAY,
        HELD,
        NOT_ENDORSED,
        DOSSIER_INCOMPLETE
    }
}
