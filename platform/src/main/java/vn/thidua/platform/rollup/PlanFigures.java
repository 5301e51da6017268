package vn.thidua.platform.rollup;

import io.micronaut.core.annotation.Introspected;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;

/** A plan below another, with figures: its own, or with all below it, as was asked. */
@Introspected
public record PlanFigures(PlanId plan, TenantId tenant, AgencyId agency, Figures figures) {}
