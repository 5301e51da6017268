/**
 * What the units of an agency report on its issued plans, and when it counts.
 *
 * <p>A report is an increment: it says how much was done since the unit's last report, in one
 * quarter. It is never changed. What was wrong is taken back as a whole, and what is right is
 * reported anew, so that figures already shown can always be explained.
 *
 * <p>A counted report is one entry in the ledger of facts, where it counts for the plans above.
 * Which unit reported what stays here.
 */
@NullMarked
package vn.thidua.tenants.progress;

import org.jspecify.annotations.NullMarked;
