package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.RelateAgencies;

/** {@code Mutation.agencyRelate}. */
@Singleton
final class AgencyRelate implements MutationField<RelateAgencies> {
    private final DirectoryKeeping directory;

    AgencyRelate(DirectoryKeeping directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "agencyRelate";
    }

    @Override
    public Class<RelateAgencies> input() {
        return RelateAgencies.class;
    }

    @Override
    public Payload run(RelateAgencies input, CallerContext caller) {
        return switch (directory.relate(caller.operator(), input)) {
            case RelateAgencies.Answer.Related() -> caller.done("agencyId", input.subordinate());
            case RelateAgencies.Answer.AlreadyRelated() -> caller.refused(Code.ALREADY_RELATED);
            case RelateAgencies.Answer.WouldCloseCircle() ->
                    caller.refused(Code.WOULD_CLOSE_CIRCLE).at("input", "superior");
            case RelateAgencies.Answer.EndsBeforeItBegins() ->
                    caller.refused(Code.ENDS_BEFORE_IT_BEGINS).at("input", "validTo");
        };
    }

    private enum Code {
        ALREADY_RELATED,
        WOULD_CLOSE_CIRCLE,
        ENDS_BEFORE_IT_BEGINS
    }
}
