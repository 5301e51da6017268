package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.template.ReinstateTemplate;
import vn.thidua.platform.template.TemplatePublishing;

/** {@code Mutation.templateReinstate}. */
@Singleton
final class TemplateReinstate implements MutationField<ReinstateTemplate> {
    private final TemplatePublishing publishing;

    TemplateReinstate(TemplatePublishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public String name() {
        return "templateReinstate";
    }

    @Override
    public Class<ReinstateTemplate> input() {
        return ReinstateTemplate.class;
    }

    @Override
    public Payload run(ReinstateTemplate input, CallerContext caller) {
        return switch (publishing.reinstate(caller.scope(), input)) {
            case ReinstateTemplate.Answer.Reinstated(var template) ->
                    caller.done("template", template);
            case ReinstateTemplate.Answer.NotWithdrawn() ->
                    caller.refused(Code.NOT_WITHDRAWN).at("input", "template");
        };
    }

    private enum Code {
        NOT_WITHDRAWN
    }
}
