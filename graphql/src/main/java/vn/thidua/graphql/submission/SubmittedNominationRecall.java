package vn.thidua.graphql.submission;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.submission.Letters;
import vn.thidua.tenants.submission.RecallNomination;

/** {@code Mutation.submittedNominationRecall}. */
@Singleton
final class SubmittedNominationRecall implements MutationField<RecallNomination> {
    private final Letters letters;

    SubmittedNominationRecall(Letters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "submittedNominationRecall";
    }

    @Override
    public Class<RecallNomination> input() {
        return RecallNomination.class;
    }

    @Override
    public Payload run(RecallNomination input, CallerContext caller) {
        return switch (letters.recall(caller.scope(), input)) {
            case RecallNomination.Answer.Recalled(var nomination) ->
                    caller.done("nomination", nomination);
            case RecallNomination.Answer.NotWaiting() ->
                    caller.refused(Code.NOT_WAITING).at("input", "nomination");
            case RecallNomination.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        NOT_WAITING,
        REASON_UNFIT
    }
}
