package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.Councils;
import vn.thidua.tenants.council.FormCouncil;

/** {@code Mutation.councilForm}. */
@Singleton
final class CouncilForm implements MutationField<FormCouncil> {
    private final Councils councils;

    CouncilForm(Councils councils) {
        this.councils = councils;
    }

    @Override
    public String name() {
        return "councilForm";
    }

    @Override
    public Class<FormCouncil> input() {
        return FormCouncil.class;
    }

    @Override
    public Payload run(FormCouncil input, CallerContext caller) {
        return switch (councils.form(caller.scope(), input)) {
            case FormCouncil.Answer.Formed(var council) -> caller.done("council", council);
            case FormCouncil.Answer.NameUnfit(var max) ->
                    caller.refused(Code.NAME_UNFIT, max).at("input", "name");
        };
    }

    private enum Code {
        NAME_UNFIT
    }
}
