package vn.thidua.platform.directory;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The stable id of an emulation group. */
@StoredId
public record GroupId(UUID value) implements Id {}
