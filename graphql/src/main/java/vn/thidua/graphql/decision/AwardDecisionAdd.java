package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.AddLaureates;
import vn.thidua.tenants.decision.DecisionDesk;
import vn.thidua.tenants.decision.Obstacle;

/** {@code Mutation.awardDecisionAdd}. */
@Singleton
final class AwardDecisionAdd implements MutationField<AddLaureates> {
    private final DecisionDesk desk;

    AwardDecisionAdd(DecisionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "awardDecisionAdd";
    }

    @Override
    public Class<AddLaureates> input() {
        return AddLaureates.class;
    }

    @Override
    public Payload run(AddLaureates input, CallerContext caller) {
        return switch (desk.add(caller.scope(), input)) {
            case AddLaureates.Answer.Added(var decision) -> caller.done("decision", decision);
            case AddLaureates.Answer.NoDraft() ->
                    caller.refused(Code.NO_DRAFT).at("input", "decision");
            case AddLaureates.Answer.TooMany(var max) ->
                    caller.refused(Code.TOO_MANY, max).at("input", "nominations");
            case AddLaureates.Answer.Unfit(var nomination, var obstacle) -> {
                var place = input.nominations().indexOf(nomination.id());
                yield caller.refused(code(obstacle), nomination.award())
                        .at("input", "nominations", Integer.toString(place));
            }
        };
    }

    private static Code code(Obstacle obstacle) {
        return switch (obstacle) {
            case NOT_OPEN -> Code.NOT_OPEN;
            case HELD -> Code.HELD;
            case NOT_ENDORSED -> Code.NOT_ENDORSED;
            case DECIDED_ELSEWHERE, DECIDED_HERE -> Code.DECIDED_ELSEWHERE;
            case BEYOND_POWER -> Code.BEYOND_POWER;
            case IN_DECISION_ALREADY -> Code.IN_DECISION_ALREADY;
            case PRINTED_ALREADY -> Code.PRINTED_ALREADY;
        };
    }

    private enum Code {
        NO_DRAFT,
        TOO_MANY,
        NOT_OPEN,
        HELD,
        NOT_ENDORSED,
        DECIDED_ELSEWHERE,
        BEYOND_POWER,
        IN_DECISION_ALREADY,
        PRINTED_ALREADY
    }
}
