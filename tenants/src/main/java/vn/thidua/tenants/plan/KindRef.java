package vn.thidua.tenants.plan;

import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKindId;

/** The kind of a plan in the revision that the plan keeps to. */
public record KindRef(PlanKindId id, int revision, String name, KindScope scope) {}
