package vn.thidua.platform.directory;

import java.util.UUID;
import vn.thidua.infra.id.Id;

/** The stable id of an emulation group. */
public record GroupId(UUID value) implements Id {}
