package vn.thidua.platform.merger;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of a matter that a closed agency has left open. */
@StoredId
public record HandoverId(UUID value) implements Id {}
