package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.SetLegalPersonality;

/** {@code Mutation.agencyLegalPersonalitySet}. */
@Singleton
final class AgencyLegalPersonalitySet implements MutationField<SetLegalPersonality> {
    private final DirectoryKeeping directory;

    AgencyLegalPersonalitySet(DirectoryKeeping directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "agencyLegalPersonalitySet";
    }

    @Override
    public Class<SetLegalPersonality> input() {
        return SetLegalPersonality.class;
    }

    @Override
    public Payload run(SetLegalPersonality input, CallerContext caller) {
        return switch (directory.setLegalPersonality(caller.operator(), input)) {
            case SetLegalPersonality.Answer.Set() -> caller.done("agencyId", input.agency());
            case SetLegalPersonality.Answer.IsSoAlready() ->
                    caller.refused(Code.IS_SO_ALREADY).at("input", "hasLegalPersonality");
        };
    }

    private enum Code {
        IS_SO_ALREADY
    }
}
