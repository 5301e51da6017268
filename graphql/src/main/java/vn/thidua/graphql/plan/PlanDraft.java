package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Start;
import vn.thidua.tenants.template.BeginPlan;
import vn.thidua.tenants.template.PlanTemplates;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.planDraft}: begun with nothing, an earlier plan or a template. */
@Singleton
final class PlanDraft implements MutationField<PlanDraft.Input> {
    private final PlanTemplates door;

    PlanDraft(PlanTemplates door) {
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
        if (input.template() != null && input.previous() != null) {
            return caller.refused(Code.TWO_BEGINNINGS).at("input", "template");
        }
        return switch (door.begin(caller.scope(), input.command())) {
            case BeginPlan.Answer.Begun(var plan) -> caller.done("plan", PlanView.of(plan));
            case BeginPlan.Answer.Withdrawn(var _) ->
                    caller.refused(Code.TEMPLATE_WITHDRAWN).at("input", "template");
            case BeginPlan.Answer.VersionUnknown(var current) ->
                    caller.refused(Code.TEMPLATE_VERSION_UNKNOWN, current)
                            .at("input", "templateVersion");
            case BeginPlan.Answer.NotDrafted(var reason) -> answer(reason, caller);
        };
    }

    private static Payload answer(DraftPlan.Answer answer, CallerContext caller) {
        return switch (answer) {
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
            case DraftPlan.Answer.NotInGroup(var _, var year) ->
                    caller.refused(Code.NOT_IN_GROUP, Integer.toString(year)).at("input", "group");
            case DraftPlan.Answer.UnitNotFitting(var _) ->
                    caller.refused(Code.KIND_OF_UNITS).at("input", "unit");
            case DraftPlan.Answer.UnitClosed(var _) ->
                    caller.refused(Code.UNIT_CLOSED).at("input", "unit");
            case DraftPlan.Answer.Refused(var reasons) ->
                    caller.refused(Code.TEXT_REFUSED, caller.say(reasons.getFirst()))
                            .at("input", "title");
        };
    }

    /** What is needed for it. */
    record Input(
            PlanKindId kind,
            int year,
            @Nullable String title,
            @Nullable PlanId previous,
            @Nullable TemplateId template,
            @Nullable Integer templateVersion,
            @Nullable PlanId under,
            @Nullable UnitId unit,
            @Nullable GroupId group) {
        BeginPlan command() {
            var start = previous == null ? new Start.Blank() : new Start.FromPlan(previous);
            var draft = new DraftPlan(kind, year, title, start, under, unit, group);
            return new BeginPlan(draft, template, templateVersion);
        }
    }

    private enum Code {
        KIND_RETIRED,
        YEAR_OUT_OF_RANGE,
        PLACE_NOT_ALLOWED,
        PLACE_NOT_FITTING,
        KIND_OF_UNITS,
        UNIT_CLOSED,
        NOT_IN_GROUP,
        TWO_BEGINNINGS,
        TEMPLATE_WITHDRAWN,
        TEMPLATE_VERSION_UNKNOWN,
        TEXT_REFUSED
    }
}
