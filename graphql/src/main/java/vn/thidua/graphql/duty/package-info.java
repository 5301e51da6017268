/** Duties to issue and how far they have come, as clients see and impose them. */
@NullMarked
package vn.thidua.graphql.duty;

import org.jspecify.annotations.NullMarked;
