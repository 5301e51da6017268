package vn.thidua.graphql.link;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.TargetEdge;
import vn.thidua.platform.link.TargetEdges;

/** Reads which targets serve which under links. */
@Singleton
final class TargetEdgeLoader implements Loader<LinkId, List<TargetEdge>> {
    private final TargetEdges edges;

    TargetEdgeLoader(TargetEdges edges) {
        this.edges = edges;
    }

    @Override
    public Map<LinkId, List<TargetEdge>> load(CallerContext caller, Set<LinkId> keys) {
        return edges.list(caller.scope(), keys).stream().collect(groupingBy(TargetEdge::link));
    }
}
