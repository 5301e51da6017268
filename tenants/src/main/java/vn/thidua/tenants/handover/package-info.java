/** What an agency takes in of those that it follows, and what goes on with the lead of a group. */
@NullMarked
package vn.thidua.tenants.handover;

import org.jspecify.annotations.NullMarked;
