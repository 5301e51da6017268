/** Any thing by its id. */
@NullMarked
package vn.thidua.graphql.refetch;

import org.jspecify.annotations.NullMarked;
