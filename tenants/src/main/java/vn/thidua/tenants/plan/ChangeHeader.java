package vn.thidua.tenants.plan;

import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.publication.PlanId;

/**
 * An editor writes what a plan says about itself as a whole.
 *
 * @param expected the revision that the change was made from
 * @param header as it is to be; its own revision is not looked at
 */
public record ChangeHeader(PlanId plan, int expected, PlanHeader header) {}
