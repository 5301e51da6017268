package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.AnswerObjection;
import vn.thidua.tenants.decision.AwardObjections;

/** {@code Mutation.awardObjectionAnswer}. */
@Singleton
final class AwardObjectionAnswer implements MutationField<AnswerObjection> {
    private final AwardObjections objections;

    AwardObjectionAnswer(AwardObjections objections) {
        this.objections = objections;
    }

    @Override
    public String name() {
        return "awardObjectionAnswer";
    }

    @Override
    public Class<AnswerObjection> input() {
        return AnswerObjection.class;
    }

    @Override
    public Payload run(AnswerObjection input, CallerContext caller) {
        return switch (objections.answer(caller.scope(), input)) {
            case AnswerObjection.Answer.Answered(var objection) ->
                    caller.done("objection", objection);
            case AnswerObjection.Answer.NotOpen(var _) ->
                    caller.refused(Code.NOT_OPEN).at("input", "objection");
            case AnswerObjection.Answer.AnswerUnfit(var max) ->
                    caller.refused(Code.ANSWER_UNFIT, max).at("input", "answer");
        };
    }

    private enum Code {
        NOT_OPEN,
        ANSWER_UNFIT
    }
}
