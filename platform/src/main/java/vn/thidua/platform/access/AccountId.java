package vn.thidua.platform.access;

import java.util.UUID;
import vn.thidua.infra.id.Id;

/** The stable id of an account. */
public record AccountId(UUID value) implements Id {}
