/**
 * Offices that an agency names, such as its director's, who holds them now, and who may act in
 * whose place: standing deputies, and delegations from one day to another.
 */
@NullMarked
package vn.thidua.tenants.office;

import org.jspecify.annotations.NullMarked;
