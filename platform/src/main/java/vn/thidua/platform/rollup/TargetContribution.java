package vn.thidua.platform.rollup;

import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

/**
 * What one agency's targets have come to for a target that they serve.
 *
 * @param targets how many targets these are
 */
public record TargetContribution(
        TenantId tenant, AgencyId agency, long targets, TargetFigure figure) {}
