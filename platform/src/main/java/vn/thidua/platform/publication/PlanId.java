package vn.thidua.platform.publication;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The stable id of a plan: the same for the agency's own plan and for what others see of it. */
@StoredId
public record PlanId(UUID value) implements Id {}
