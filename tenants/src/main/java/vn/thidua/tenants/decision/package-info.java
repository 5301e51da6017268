/**
 * Decisions on awards: drafted from nominations, issued with a number and the bonuses of the day,
 * or recorded where others have decided; corrected and revoked, and never deleted.
 */
@NullMarked
package vn.thidua.tenants.decision;

import org.jspecify.annotations.NullMarked;
