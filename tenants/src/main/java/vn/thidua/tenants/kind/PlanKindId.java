package vn.thidua.tenants.kind;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The stable id of a plan kind. */
@StoredId
public record PlanKindId(UUID value) implements Id {}
