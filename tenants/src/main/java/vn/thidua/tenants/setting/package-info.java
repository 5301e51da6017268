/** What an agency has set for itself, and what holds where it has set nothing. */
@NullMarked
package vn.thidua.tenants.setting;

import org.jspecify.annotations.NullMarked;
