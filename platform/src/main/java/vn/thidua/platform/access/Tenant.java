package vn.thidua.platform.access;

import java.time.Instant;
import vn.thidua.platform.directory.AgencyId;

/** An agency that works on the platform. */
public record Tenant(AgencyId agency, String slug, TenantStatus status, Instant provisionedAt) {}
