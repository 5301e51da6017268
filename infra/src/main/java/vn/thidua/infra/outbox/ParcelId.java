package vn.thidua.infra.outbox;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of one thing to carry out of the house. */
@StoredId
record ParcelId(UUID value) implements Id {}
