package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.submission.Letters;
import vn.thidua.tenants.submission.RecallLetter;

/** {@code Mutation.submissionLetterRecall}. */
@Singleton
final class SubmissionLetterRecall implements MutationField<RecallLetter> {
    private final Letters letters;

    SubmissionLetterRecall(Letters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "submissionLetterRecall";
    }

    @Override
    public Class<RecallLetter> input() {
        return RecallLetter.class;
    }

    @Override
    public Payload run(RecallLetter input, CallerContext caller) {
        return switch (letters.recall(caller.scope(), input)) {
            case RecallLetter.Answer.Recalled(var letter) -> caller.done("letter", letter);
            case RecallLetter.Answer.TooLate() ->
                    caller.refused(Code.TOO_LATE).at("input", "letter");
        };
    }

    private enum Code {
        TOO_LATE
    }
}
