package vn.thidua.platform.link;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of an edge between two targets. */
@StoredId
public record TargetEdgeId(UUID value) implements Id {}
