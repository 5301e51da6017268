package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.AwardCorrections;
import vn.thidua.tenants.decision.CorrectAward;

/** {@code Mutation.awardLineCorrect}. */
@Singleton
final class AwardLineCorrect implements MutationField<CorrectAward> {
    private final AwardCorrections corrections;

    AwardLineCorrect(AwardCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String name() {
        return "awardLineCorrect";
    }

    @Override
    public Class<CorrectAward> input() {
        return CorrectAward.class;
    }

    @Override
    public Payload run(CorrectAward input, CallerContext caller) {
        return switch (corrections.correct(caller.scope(), input)) {
            case CorrectAward.Answer.Corrected(var line) -> caller.done("line", line);
            case CorrectAward.Answer.NotStanding() ->
                    caller.refused(Code.NOT_STANDING).at("input", "line");
            case CorrectAward.Answer.IsSoAlready() ->
                    caller.refused(Code.IS_SO_ALREADY).at("input", "name");
            case CorrectAward.Answer.TextUnfit(var text, var max) ->
                    caller.refused(Code.TEXT_UNFIT, max).at("input", field(text));
        };
    }

    private static String field(CorrectAward.Text text) {
        return switch (text) {
            case NAME -> "name";
            case DOCUMENT -> "document";
            case REASON -> "reason";
        };
    }

    private enum Code {
        NOT_STANDING,
        IS_SO_ALREADY,
        TEXT_UNFIT
    }
}
