/**
 * Duties: who owes an own plan under a published plan, by when, and how far it has come. Who is
 * addressed is resolved for the day of the duty; what nobody has answered shows as silence.
 */
@NullMarked
package vn.thidua.platform.duty;

import org.jspecify.annotations.NullMarked;
