package vn.thidua.platform.graph;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of a plan or a target as a node of the graph: the same value as its own id. */
@StoredId
public record NodeId(UUID value) implements Id {

    /** The node of a plan or a target. */
    public static NodeId of(Id id) {
        return new NodeId(id.value());
    }
}
