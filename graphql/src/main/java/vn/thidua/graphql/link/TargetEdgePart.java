package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.link.PartTarget;
import vn.thidua.platform.link.TargetEdges;

/** {@code Mutation.targetEdgePart}. */
@Singleton
final class TargetEdgePart implements MutationField<PartTarget> {
    private final TargetEdges edges;

    TargetEdgePart(TargetEdges edges) {
        this.edges = edges;
    }

    @Override
    public String name() {
        return "targetEdgePart";
    }

    @Override
    public Class<PartTarget> input() {
        return PartTarget.class;
    }

    @Override
    public Payload run(PartTarget input, CallerContext caller) {
        return switch (edges.part(caller.scope(), input)) {
            case PartTarget.Answer.Parted(var edge) -> caller.done("targetEdge", edge);
            case PartTarget.Answer.NotJoined() -> caller.refused(Code.NOT_JOINED);
        };
    }

    private enum Code {
        NOT_JOINED
    }
}
