/** Who can take part and be commended: people and collectives of an agency. */
@NullMarked
package vn.thidua.tenants.subject;

import org.jspecify.annotations.NullMarked;
