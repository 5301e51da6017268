/**
 * The plans of one agency: drafted item by item, submitted, approved, issued with a number,
 * amended, reviewed, closed and archived. Plans of its units stand under the agency's and never
 * leave it.
 */
@NullMarked
package vn.thidua.tenants.plan;

import org.jspecify.annotations.NullMarked;
