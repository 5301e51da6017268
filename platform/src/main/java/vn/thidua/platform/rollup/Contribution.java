package vn.thidua.platform.rollup;

import io.micronaut.core.annotation.Introspected;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

/**
 * What one agency's plans below a plan have done.
 *
 * @param plans how many plans these are
 */
@Introspected
public record Contribution(TenantId tenant, AgencyId agency, long plans, Figures figures) {}
