/** What plans come to, summed over everything below them. */
@NullMarked
package vn.thidua.graphql.rollup;

import org.jspecify.annotations.NullMarked;
