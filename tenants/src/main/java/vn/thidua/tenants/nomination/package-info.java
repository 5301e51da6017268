/**
 * Reviews of awards and nominations: the office opens a review under a plan, its quotas are
 * reckoned and frozen, units put people and collectives forward within them.
 */
@NullMarked
package vn.thidua.tenants.nomination;

import org.jspecify.annotations.NullMarked;
