/**
 * Councils of emulation and commendation, and of initiatives: who sits in them year by year, their
 * sessions, ballots and minutes.
 */
@NullMarked
package vn.thidua.tenants.council;

import org.jspecify.annotations.NullMarked;
