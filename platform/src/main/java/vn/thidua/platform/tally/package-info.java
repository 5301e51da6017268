/**
 * What the program counts itself of registrations, nominations, awards, initiatives and role
 * models: by award, form, level and kind of subject. Counts cross from agency to agency, names
 * never do.
 *
 * <p>The rooms of an agency say of a record what it counts as now; the ledger takes the difference
 * to what it said before, and the plan's tally moves in the same transaction.
 *
 * <p>A <b>tally</b> is how many of one thing there are in a year under a plan, without a name.
 */
@NullMarked
package vn.thidua.platform.tally;

import org.jspecify.annotations.NullMarked;
