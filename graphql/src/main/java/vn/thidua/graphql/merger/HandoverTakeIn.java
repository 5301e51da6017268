package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.handover.TakeInHandover;
import vn.thidua.tenants.handover.TakeIns;
import vn.thidua.tenants.plan.DraftPlan;

/** {@code Mutation.handoverTakeIn}. */
@Singleton
final class HandoverTakeIn implements MutationField<TakeInHandover> {
    private final TakeIns takeIns;

    HandoverTakeIn(TakeIns takeIns) {
        this.takeIns = takeIns;
    }

    @Override
    public String name() {
        return "handoverTakeIn";
    }

    @Override
    public Class<TakeInHandover> input() {
        return TakeInHandover.class;
    }

    @Override
    public Payload run(TakeInHandover input, CallerContext caller) {
        return switch (takeIns.takeIn(caller.scope(), input)) {
            case TakeInHandover.Answer.TakenIn(var handover, var plan) ->
                    caller.done("handover", handover).with("plan", PlanView.of(plan));
            case TakeInHandover.Answer.AlreadyTakenIn() ->
                    caller.refused(Code.ALREADY_TAKEN_IN).at("input", "handover");
            case TakeInHandover.Answer.Recalled() ->
                    caller.refused(Code.RECALLED).at("input", "handover");
            case TakeInHandover.Answer.NotDrafted(DraftPlan.Answer.KindRetired(var _)) ->
                    caller.refused(Code.KIND_RETIRED).at("input", "kind");
            case TakeInHandover.Answer.NotDrafted(DraftPlan.Answer.Refused(var reasons)) ->
                    caller.refused(Code.TEXT_REFUSED, caller.say(reasons.getFirst()))
                            .at("input", "handover");
            case TakeInHandover.Answer.NotDrafted(var _) ->
                    caller.refused(Code.PLACE_NOT_FITTING).at("input", "kind");
        };
    }

    private enum Code {
        ALREADY_TAKEN_IN,
        RECALLED,
        KIND_RETIRED,
        PLACE_NOT_FITTING,
        TEXT_REFUSED
    }
}
