/**
 * Registration for emulation (đăng ký thi đua): on the forms that come with a plan, by a deadline,
 * a person or a collective says which titles it strives for.
 *
 * <p>There is one live registration for each subject under a plan, or under a wave of it. What was
 * written is never changed: whoever amends writes a next revision, which names the plan's version
 * and keeps the form that it was written on.
 *
 * <p>That registrations stand, and for which titles, counts above the agency; that is told by the
 * doors here after the audit, as their last step.
 */
@NullMarked
package vn.thidua.tenants.registration;

import org.jspecify.annotations.NullMarked;
