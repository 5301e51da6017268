package vn.thidua.tenants.plan;

import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;

/**
 * What another feature notes before a plan of an agency that is in force gets its next version,
 * which answers the current versions of the plans above.
 */
public interface BeforeNextVersion {
    /** The plan and the graph are held; the draft that becomes the version is still there. */
    void beforeNextVersion(Scope scope, PlanId plan);
}
