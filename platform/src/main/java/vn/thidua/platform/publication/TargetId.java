package vn.thidua.platform.publication;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of a target of a published plan, in whose name figures are reported and added up. */
@StoredId
public record TargetId(UUID value) implements Id {}
