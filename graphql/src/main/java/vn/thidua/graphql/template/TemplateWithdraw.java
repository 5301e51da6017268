package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.template.TemplatePublishing;
import vn.thidua.platform.template.WithdrawTemplate;

/** {@code Mutation.templateWithdraw}. */
@Singleton
final class TemplateWithdraw implements MutationField<WithdrawTemplate> {
    private final TemplatePublishing publishing;

    TemplateWithdraw(TemplatePublishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public String name() {
        return "templateWithdraw";
    }

    @Override
    public Class<WithdrawTemplate> input() {
        return WithdrawTemplate.class;
    }

    @Override
    public Payload run(WithdrawTemplate input, CallerContext caller) {
        return switch (publishing.withdraw(caller.scope(), input)) {
            case WithdrawTemplate.Answer.Withdrawn(var template) ->
                    caller.done("template", template);
            case WithdrawTemplate.Answer.AlreadyWithdrawn(var _) ->
                    caller.refused(Code.ALREADY_WITHDRAWN).at("input", "template");
        };
    }

    private enum Code {
        ALREADY_WITHDRAWN
    }
}
