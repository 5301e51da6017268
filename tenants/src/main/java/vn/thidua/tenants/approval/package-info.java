/**
 * How plans of a kind are approved where an agency has set more than one approval: the steps, who
 * takes them and where they lead back to, as data; and the way of single plans through them.
 *
 * <p>Somebody's <b>turn</b> is that a step waits for them; the turns of reviews are another thing.
 */
@NullMarked
package vn.thidua.tenants.approval;

import org.jspecify.annotations.NullMarked;
