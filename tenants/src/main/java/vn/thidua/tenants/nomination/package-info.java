/**
 * Reviews of awards and nominations: the office opens a review under a plan, its quotas are
 * reckoned and frozen, units put people and collectives forward within them.
 *
 * <ul>
 *   <li>A <b>turn</b> of a review is which one of its stage in the year it is (đợt).
 *   <li>A <b>frame</b> is what one quota allows a unit, or the whole agency, in a review.
 *   <li>A <b>feat</b> is what somebody is commended for; one feat is commended once.
 *   <li>A <b>pin</b> ties a nomination to the versions of the rule sets that it is judged by.
 * </ul>
 */
@NullMarked
package vn.thidua.tenants.nomination;

import org.jspecify.annotations.NullMarked;
