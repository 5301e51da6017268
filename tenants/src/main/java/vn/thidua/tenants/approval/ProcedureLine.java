package vn.thidua.tenants.approval;

import io.micronaut.core.annotation.Introspected;
import vn.thidua.tenants.kind.PlanKindId;

/** A procedure as it is read. */
@Introspected
record ProcedureLine(PlanKindId kindId, int revision, String steps) {}
