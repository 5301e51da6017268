package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.template.AdoptIntoPlan;
import vn.thidua.tenants.template.AdoptIntoPlan.Answer;
import vn.thidua.tenants.template.PlanTemplates;

/** {@code Mutation.templateAdopt}. */
@Singleton
final class TemplateAdopt implements MutationField<AdoptIntoPlan> {
    private final PlanTemplates door;

    TemplateAdopt(PlanTemplates door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "templateAdopt";
    }

    @Override
    public Class<AdoptIntoPlan> input() {
        return AdoptIntoPlan.class;
    }

    @Override
    public Payload run(AdoptIntoPlan input, CallerContext caller) {
        return switch (door.adopt(caller.scope(), input)) {
            case Answer.Adopted(var plan, var items) ->
                    caller.done("plan", PlanView.of(plan)).with("items", items);
            case Answer.AlreadyAdopted(var version) ->
                    caller.refused(Code.ALREADY_ADOPTED, version).at("input", "template");
            case Answer.Withdrawn(var _) -> caller.refused(Code.WITHDRAWN).at("input", "template");
            case Answer.VersionUnknown(var current) ->
                    caller.refused(Code.VERSION_UNKNOWN, current).at("input", "version");
            case Answer.Refused(var reasons) ->
                    caller.refused(Code.TEXT_REFUSED, caller.say(reasons.getFirst()))
                            .at("input", "plan");
            case Answer.NotNow(var standing) -> NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    private enum Code {
        ALREADY_ADOPTED,
        WITHDRAWN,
        VERSION_UNKNOWN,
        TEXT_REFUSED,
        NOT_NOW
    }
}
