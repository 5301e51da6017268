/** The kinds of plans that an agency sets for itself, over the API. */
@NullMarked
package vn.thidua.graphql.kind;

import org.jspecify.annotations.NullMarked;
