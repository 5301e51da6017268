/** Evidence of merit, on a real database. */
@NullMarked
package vn.thidua.tenants.evidence;

import org.jspecify.annotations.NullMarked;
