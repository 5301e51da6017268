/**
 * The parts of one agency: divisions, offices and what stands below them, as a tree without
 * circles, and how many people and collectives each has on a day.
 */
@NullMarked
package vn.thidua.tenants.unit;

import org.jspecify.annotations.NullMarked;
