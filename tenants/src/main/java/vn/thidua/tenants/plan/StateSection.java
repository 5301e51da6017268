package vn.thidua.tenants.plan;

import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.publication.PlanId;

/**
 * An editor states that a plan has nothing in a section, or leaves it silent again.
 *
 * @param none whether there is nothing, so that nothing is taken over from above either
 */
public record StateSection(PlanId plan, Section section, boolean none) {}
