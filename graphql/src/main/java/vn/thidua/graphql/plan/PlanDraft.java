package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.Start;

/** {@code Mutation.planDraft}. */
@Singleton
final class PlanDraft implements MutationField<PlanDraft.Input> {
    private final Drafts door;

    PlanDraft(Drafts door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planDraft";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (door.draft(caller.scope(), command(input))) {
            case DraftPlan.Answer.Drafted(var plan) -> caller.done("plan", PlanView.of(plan));
            case DraftPlan.Answer.KindRetired(var _) ->
                    caller.refused(Code.KIND_RETIRED).at("input", "kind");
            case DraftPlan.Answer.YearOutOfRange(var _) ->
                    caller.refused(Code.YEAR_OUT_OF_RANGE).at("input", "year");
            case DraftPlan.Answer.PlaceNotAllowed(var kind, var above) ->
                    caller.refused(Code.PLACE_NOT_ALLOWED, kind, above).at("input", "under");
            case DraftPlan.Answer.PlaceMissing(var _) ->
                    caller.refused(Code.PLACE_NOT_FITTING).at("input", "under");
            case DraftPlan.Answer.PlaceEnded(var _) ->
                    caller.refused(Code.PLACE_NOT_FITTING).at("input", "under");
            case DraftPlan.Answer.NotInGroup(var _, var _) ->
                    caller.refused(Code.PLACE_NOT_FITTING);
            case DraftPlan.Answer.UnitNotFitting(var _) ->
                    caller.refused(Code.KIND_OF_UNITS).at("input", "kind");
            case DraftPlan.Answer.UnitClosed(var _) ->
                    caller.refused(Code.KIND_OF_UNITS).at("input", "kind");
            case DraftPlan.Answer.Refused(var _) ->
                    caller.refused(Code.TEXT_REFUSED).at("input", "title");
        };
    }

    private static DraftPlan command(Input input) {
        return new DraftPlan(
                input.kind(),
                input.year(),
                input.title(),
                input.previous() == null ? new Start.Blank() : new Start.FromPlan(input.previous()),
                input.under(),
                null,
                null);
    }

    /** What is needed for it. */
    record Input(
            PlanKindId kind,
            int year,
            @Nullable String title,
            @Nullable PlanId previous,
            @Nullable PlanId under) {}

    private enum Code {
        KIND_RETIRED,
        YEAR_OUT_OF_RANGE,
        PLACE_NOT_ALLOWED,
        PLACE_NOT_FITTING,
        KIND_OF_UNITS,
        TEXT_REFUSED
    }
}
