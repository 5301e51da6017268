/** What an agency takes in of those that it follows. */
@NullMarked
package vn.thidua.tenants.handover;

import org.jspecify.annotations.NullMarked;
