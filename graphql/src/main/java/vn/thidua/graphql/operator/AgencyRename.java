package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.RenameAgency;

/** {@code Mutation.agencyRename}. */
@Singleton
final class AgencyRename implements MutationField<RenameAgency> {
    private final DirectoryKeeping directory;

    AgencyRename(DirectoryKeeping directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "agencyRename";
    }

    @Override
    public Class<RenameAgency> input() {
        return RenameAgency.class;
    }

    @Override
    public Payload run(RenameAgency input, CallerContext caller) {
        return switch (directory.rename(caller.operator(), input)) {
            case RenameAgency.Answer.Renamed() -> caller.done("agencyId", input.agency());
            case RenameAgency.Answer.TooEarly(var latestFrom) ->
                    caller.refused(Code.TOO_EARLY, latestFrom).at("input", "validFrom");
            case RenameAgency.Answer.NameMalformed() ->
                    caller.refused(Code.NAME_MALFORMED).at("input", "name");
            case RenameAgency.Answer.IdentifierMalformed() ->
                    caller.refused(Code.IDENTIFIER_MALFORMED).at("input", "identifier");
            case RenameAgency.Answer.IdentifierTaken() ->
                    caller.refused(Code.IDENTIFIER_TAKEN).at("input", "identifier");
        };
    }

    private enum Code {
        TOO_EARLY,
        NAME_MALFORMED,
        IDENTIFIER_MALFORMED,
        IDENTIFIER_TAKEN
    }
}
