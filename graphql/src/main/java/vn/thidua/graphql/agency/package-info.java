/** The caller's own agency: the root of all that it owns. */
@NullMarked
package vn.thidua.graphql.agency;

import org.jspecify.annotations.NullMarked;
