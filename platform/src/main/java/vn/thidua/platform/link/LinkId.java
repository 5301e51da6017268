package vn.thidua.platform.link;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of a link between two plans. */
@StoredId
public record LinkId(UUID value) implements Id {}
