package vn.thidua.tenants.subject;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of a person or of a unit, where either may stand. */
@StoredId
public record SubjectId(UUID value) implements Id {}
