package vn.thidua.platform.directory;

import java.util.UUID;
import vn.thidua.infra.id.Id;

/** The stable id of an agency. */
public record AgencyId(UUID value) implements Id {}
