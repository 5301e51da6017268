package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.link.JoinTarget;
import vn.thidua.platform.link.TargetEdges;

/** {@code Mutation.targetEdgeJoin}. */
@Singleton
final class TargetEdgeJoin implements MutationField<JoinTarget> {
    private final TargetEdges edges;

    TargetEdgeJoin(TargetEdges edges) {
        this.edges = edges;
    }

    @Override
    public String name() {
        return "targetEdgeJoin";
    }

    @Override
    public Class<JoinTarget> input() {
        return JoinTarget.class;
    }

    @Override
    public Payload run(JoinTarget input, CallerContext caller) {
        return switch (edges.join(caller.scope(), input)) {
            case JoinTarget.Answer.Joined(var edge) -> caller.done("targetEdge", edge);
            case JoinTarget.Answer.UnitsDiffer(var child, var parent) ->
                    caller.refused(Code.UNITS_DIFFER, child, parent);
            case JoinTarget.Answer.AlreadyServes _ ->
                    caller.refused(Code.ALREADY_SERVES).at("input", "childTarget");
            case JoinTarget.Answer.NotStanding _ -> caller.refused(Code.NOT_STANDING);
            case JoinTarget.Answer.NothingCrosses() -> caller.refused(Code.NOTHING_CROSSES);
        };
    }

    private enum Code {
        UNITS_DIFFER,
        ALREADY_SERVES,
        NOT_STANDING,
        NOTHING_CROSSES
    }
}
