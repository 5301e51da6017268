/** Running sign-ins and the history of sign-ins: the caller's own, and those of the agency. */
@NullMarked
package vn.thidua.graphql.session;

import org.jspecify.annotations.NullMarked;
