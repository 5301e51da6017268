/**
 * Decisions on awards: drafted from nominations, issued with a number and the bonuses of the day,
 * or recorded where others have decided; corrected and revoked, and never deleted.
 *
 * <p>A <b>notice</b> shows everybody who is to be awarded, before it is decided (công khai).
 */
@NullMarked
package vn.thidua.tenants.decision;

import org.jspecify.annotations.NullMarked;
