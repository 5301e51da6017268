package vn.thidua.platform.access;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The stable id of an account. */
@StoredId
public record AccountId(UUID value) implements Id {}
