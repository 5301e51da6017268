package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.PublishTemplate;
import vn.thidua.platform.template.TemplateHeading;
import vn.thidua.tenants.template.OfferPlan;
import vn.thidua.tenants.template.PlanTemplates;

/** {@code Mutation.templatePublish}. */
@Singleton
final class TemplatePublish implements MutationField<TemplatePublish.Input> {
    private final PlanTemplates door;

    TemplatePublish(PlanTemplates door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "templatePublish";
    }

    @Override
    public Class<TemplatePublish.Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(TemplatePublish.Input input, CallerContext caller) {
        return switch (door.publish(caller.scope(), input.command())) {
            case PublishTemplate.Answer.Published(var template) ->
                    caller.done("template", template);
            case PublishTemplate.Answer.Faulty(var faults) ->
                    TemplateFaultPath.refused(caller, faults, Code::valueOf);
        };
    }

    /** What is needed for it. */
    record Input(
            PlanId plan,
            String name,
            @Nullable String kindName,
            @Nullable Audience audience,
            @Nullable String changeNote) {
        OfferPlan command() {
            var seenBy = audience == null ? Audience.SUBORDINATES_AND_GROUP : audience;
            return new OfferPlan(plan, new TemplateHeading(name, kindName, seenBy), changeNote);
        }
    }

    private enum Code {
        NAME_MISSING,
        NAME_TOO_LONG,
        KIND_NAME_TOO_LONG,
        NOTE_TOO_LONG
    }
}
