/** Opening an agency's room: what a new tenant finds when its first administrator signs in. */
@NullMarked
package vn.thidua.tenants.opening;

import org.jspecify.annotations.NullMarked;
