package vn.thidua.platform.merger;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of a merger. */
@StoredId
public record MergerId(UUID value) implements Id {}
