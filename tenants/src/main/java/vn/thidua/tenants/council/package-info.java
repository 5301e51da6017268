/**
 * Councils of emulation and commendation, and of initiatives: who sits in them year by year, their
 * sessions, ballots and minutes.
 *
 * <ul>
 *   <li>A <b>matter</b> is what a council votes on: a nomination or an initiative.
 *   <li>A <b>mandate</b> is that an absent member lets another vote (ủy quyền).
 * </ul>
 */
@NullMarked
package vn.thidua.tenants.council;

import org.jspecify.annotations.NullMarked;
