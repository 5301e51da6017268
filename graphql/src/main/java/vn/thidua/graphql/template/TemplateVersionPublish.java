package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.PublishTemplateVersion;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.tenants.template.OfferPlanVersion;
import vn.thidua.tenants.template.PlanTemplates;

/** {@code Mutation.templateVersionPublish}. */
@Singleton
final class TemplateVersionPublish implements MutationField<TemplateVersionPublish.Input> {
    private final PlanTemplates door;

    TemplateVersionPublish(PlanTemplates door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "templateVersionPublish";
    }

    @Override
    public Class<TemplateVersionPublish.Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(TemplateVersionPublish.Input input, CallerContext caller) {
        return switch (door.publishVersion(caller.scope(), input.command())) {
            case PublishTemplateVersion.Answer.Published(var template) ->
                    caller.done("template", template);
            case PublishTemplateVersion.Answer.VersionTaken(var current) ->
                    caller.refused(Code.VERSION_TAKEN, current).at("input", "currentVersion");
            case PublishTemplateVersion.Answer.Withdrawn(var _) ->
                    caller.refused(Code.WITHDRAWN).at("input", "template");
            case PublishTemplateVersion.Answer.Faulty(var faults) ->
                    TemplateFaultPath.refused(caller, faults, Code::valueOf);
        };
    }

    /** What is needed for it. */
    record Input(
            TemplateId template,
            int currentVersion,
            PlanId plan,
            @Nullable String name,
            @Nullable String kindName,
            @Nullable Audience audience,
            @Nullable String changeNote) {
        OfferPlanVersion command() {
            return new OfferPlanVersion(
                    template, currentVersion, plan, name, kindName, audience, changeNote);
        }
    }

    private enum Code {
        NAME_MISSING,
        NAME_TOO_LONG,
        KIND_NAME_TOO_LONG,
        NOTE_TOO_LONG,
        VERSION_TAKEN,
        WITHDRAWN
    }
}
