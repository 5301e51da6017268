/** Ids as the outside sees them: opaque, with their type. */
@NullMarked
package vn.thidua.graphql.node;

import org.jspecify.annotations.NullMarked;
