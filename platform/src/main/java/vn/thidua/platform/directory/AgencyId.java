package vn.thidua.platform.directory;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The stable id of an agency. */
@StoredId
public record AgencyId(UUID value) implements Id {}
