package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import vn.thidua.platform.publication.PlanId;

/** A plan that was never issued. */
@Introspected
record UnissuedLine(PlanId id, String title, int year, String kindName) {}
