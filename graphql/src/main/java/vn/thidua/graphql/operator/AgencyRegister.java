package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.RegisterAgency;

/** {@code Mutation.agencyRegister}. */
@Singleton
final class AgencyRegister implements MutationField<RegisterAgency> {
    private final DirectoryKeeping directory;

    AgencyRegister(DirectoryKeeping directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "agencyRegister";
    }

    @Override
    public Class<RegisterAgency> input() {
        return RegisterAgency.class;
    }

    @Override
    public Payload run(RegisterAgency input, CallerContext caller) {
        return switch (directory.register(caller.operator(), input)) {
            case RegisterAgency.Answer.Registered(var agency) -> caller.done("agencyId", agency);
            case RegisterAgency.Answer.IdentifierMalformed() ->
                    caller.refused(Code.IDENTIFIER_MALFORMED).at("input", "identifier");
            case RegisterAgency.Answer.IdentifierTaken() ->
                    caller.refused(Code.IDENTIFIER_TAKEN).at("input", "identifier");
            case RegisterAgency.Answer.NameMalformed() ->
                    caller.refused(Code.NAME_MALFORMED).at("input", "name");
        };
    }

    private enum Code {
        IDENTIFIER_MALFORMED,
        IDENTIFIER_TAKEN,
        NAME_MALFORMED
    }
}
