package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.DecisionDesk;
import vn.thidua.tenants.decision.RemoveLaureates;

/** {@code Mutation.awardDecisionRemove}. */
@Singleton
final class AwardDecisionRemove implements MutationField<RemoveLaureates> {
    private final DecisionDesk desk;

    AwardDecisionRemove(DecisionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "awardDecisionRemove";
    }

    @Override
    public Class<RemoveLaureates> input() {
        return RemoveLaureates.class;
    }

    @Override
    public Payload run(RemoveLaureates input, CallerContext caller) {
        return switch (desk.remove(caller.scope(), input)) {
            case RemoveLaureates.Answer.Removed(var decision) -> caller.done("decision", decision);
            case RemoveLaureates.Answer.NoDraft() ->
                    caller.refused(Code.NO_DRAFT).at("input", "decision");
            case RemoveLaureates.Answer.NotThere() ->
                    caller.refused(Code.NOT_THERE).at("input", "lines");
        };
    }

    private enum Code {
        NO_DRAFT,
        NOT_THERE
    }
}
