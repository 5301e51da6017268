/** The yearly registers from which an agency's documents get their numbers. */
@NullMarked
package vn.thidua.tenants.register;

import org.jspecify.annotations.NullMarked;
