package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.SucceedAgency;

/** {@code Mutation.agencySucceed}. */
@Singleton
final class AgencySucceed implements MutationField<SucceedAgency> {
    private final DirectoryKeeping directory;

    AgencySucceed(DirectoryKeeping directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "agencySucceed";
    }

    @Override
    public Class<SucceedAgency> input() {
        return SucceedAgency.class;
    }

    @Override
    public Payload run(SucceedAgency input, CallerContext caller) {
        return switch (directory.succeed(caller.operator(), input)) {
            case SucceedAgency.Answer.Succeeded() -> caller.done("agencyId", input.predecessor());
            case SucceedAgency.Answer.AlreadySucceeded() -> caller.refused(Code.ALREADY_SUCCEEDED);
            case SucceedAgency.Answer.WouldCloseCircle() ->
                    caller.refused(Code.WOULD_CLOSE_CIRCLE).at("input", "successor");
        };
    }

    private enum Code {
        ALREADY_SUCCEEDED,
        WOULD_CLOSE_CIRCLE
    }
}
