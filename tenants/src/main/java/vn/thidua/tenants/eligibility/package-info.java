/**
 * What keeps people and collectives from being nominated: a sanction, an inspection or a complaint
 * that is not settled. Only who has the permission for it sees that; others learn that somebody
 * cannot be nominated at present, and no more.
 *
 * <p>A <b>hold</b> is such a thing as long as it is open.
 */
@NullMarked
package vn.thidua.tenants.eligibility;

import org.jspecify.annotations.NullMarked;
