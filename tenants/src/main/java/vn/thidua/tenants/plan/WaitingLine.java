package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import vn.thidua.platform.publication.PlanId;

/** That a plan waits for a job, and how many do. */
@Introspected
record WaitingLine(PlanJob job, PlanId id, int total) {}
