package vn.thidua.tenants.upgrade;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of a template or of a published plan that a plan has taken over or answers. */
@StoredId
public record SourceId(UUID value) implements Id {}
