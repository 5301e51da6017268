package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.RecordPlan;
import vn.thidua.tenants.plan.Recordings;
import vn.thidua.tenants.register.DocumentNumber;

/** {@code Mutation.planRecord}. */
@Singleton
final class PlanRecord implements MutationField<PlanRecord.Input> {
    private final Recordings door;

    PlanRecord(Recordings door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planRecord";
    }

    @Override
    public Class<PlanRecord.Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(PlanRecord.Input input, CallerContext caller) {
        if (input.number() != null && !DocumentNumber.fits(input.number())) {
            return caller.refused(Code.NUMBER_MALFORMED).at("input", "number");
        }
        return answer(door.record(caller.scope(), input.command()), caller);
    }

    private static Payload answer(RecordPlan.Answer answer, CallerContext caller) {
        return switch (answer) {
            case RecordPlan.Answer.Recorded(var plan) -> caller.done("plan", PlanView.of(plan));
            case RecordPlan.Answer.TitleMissing() ->
                    caller.refused(Code.TITLE_MISSING).at("input", "plan");
            case RecordPlan.Answer.SymbolTooLong(var max) ->
                    caller.refused(Code.SYMBOL_TOO_LONG, max).at("input", "symbol");
            case RecordPlan.Answer.TextRefused(var reasons) ->
                    caller.refused(Code.TEXT_REFUSED, caller.say(reasons.getFirst()))
                            .at("input", "signature");
            case RecordPlan.Answer.NumberTaken(var taken) ->
                    caller.refused(Code.NUMBER_TAKEN, taken.text()).at("input", "number");
            case RecordPlan.Answer.AlreadyKept(var _) ->
                    caller.refused(Code.ALREADY_KEPT).at("input", "symbol");
            case RecordPlan.Answer.DateToCome(var on) ->
                    caller.refused(Code.DATE_TO_COME, on).at("input", "issuedOn");
            case RecordPlan.Answer.NotInGroup(var year) ->
                    caller.refused(Code.NOT_IN_GROUP, Integer.toString(year)).at("input", "plan");
            case RecordPlan.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    /** What is needed for it. */
    record Input(
            PlanId plan,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable RoughDate issuedOn,
            @Nullable Signature signature,
            @Nullable Audience audience,
            @Nullable LinkPolicy linkPolicy) {
        RecordPlan command() {
            return new RecordPlan(
                    plan,
                    number == null ? null : new DocumentNumber(number),
                    symbol,
                    issuedOn,
                    signature,
                    Published.audience(audience),
                    Published.linkPolicy(linkPolicy));
        }
    }

    private enum Code {
        TITLE_MISSING,
        NUMBER_MALFORMED,
        NUMBER_TAKEN,
        SYMBOL_TOO_LONG,
        DATE_TO_COME,
        ALREADY_KEPT,
        TEXT_REFUSED,
        NOT_IN_GROUP,
        NOT_NOW
    }
}
