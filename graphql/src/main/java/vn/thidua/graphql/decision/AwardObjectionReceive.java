package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.AwardObjections;
import vn.thidua.tenants.decision.ReceiveObjection;

/** {@code Mutation.awardObjectionReceive}. */
@Singleton
final class AwardObjectionReceive implements MutationField<ReceiveObjection> {
    private final AwardObjections objections;

    AwardObjectionReceive(AwardObjections objections) {
        this.objections = objections;
    }

    @Override
    public String name() {
        return "awardObjectionReceive";
    }

    @Override
    public Class<ReceiveObjection> input() {
        return ReceiveObjection.class;
    }

    @Override
    public Payload run(ReceiveObjection input, CallerContext caller) {
        return switch (objections.receive(caller.scope(), input)) {
            case ReceiveObjection.Answer.Received(var objection) ->
                    caller.done("objection", objection);
            case ReceiveObjection.Answer.TooLate() ->
                    caller.refused(Code.TOO_LATE).at("input", "notice");
            case ReceiveObjection.Answer.NotPosted() ->
                    caller.refused(Code.NOT_POSTED).at("input", "notice");
            case ReceiveObjection.Answer.LineNotThere() ->
                    caller.refused(Code.LINE_NOT_THERE).at("input", "line");
            case ReceiveObjection.Answer.TextUnfit(var text, var max) ->
                    caller.refused(Code.TEXT_UNFIT, max).at("input", field(text));
            case ReceiveObjection.Answer.DateOutOfRange(var earliest, var latest) ->
                    caller.refused(Code.DATE_OUT_OF_RANGE, earliest, latest)
                            .at("input", "receivedOn");
        };
    }

    private static String field(ReceiveObjection.Text text) {
        return switch (text) {
            case OBJECTOR_NAME -> "objectorName";
            case OBJECTOR_CONTACT -> "objectorContact";
            case CONTENT -> "content";
        };
    }

    private enum Code {
        TOO_LATE,
        NOT_POSTED,
        LINE_NOT_THERE,
        TEXT_UNFIT,
        DATE_OUT_OF_RANGE
    }
}
