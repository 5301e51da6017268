/** Links between plans and between their targets, as clients see and make them. */
@NullMarked
package vn.thidua.graphql.link;

import org.jspecify.annotations.NullMarked;
