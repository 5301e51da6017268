package vn.thidua.platform.duty;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of a duty. */
@StoredId
public record DutyId(UUID value) implements Id {}
