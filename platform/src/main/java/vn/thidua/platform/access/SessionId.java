package vn.thidua.platform.access;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of one sign-in, from sign-in to sign-out. */
@StoredId
public record SessionId(UUID value) implements Id {}
