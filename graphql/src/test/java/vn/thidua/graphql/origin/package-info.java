/** Browsers on pages of other origins. */
@NullMarked
package vn.thidua.graphql.origin;

import org.jspecify.annotations.NullMarked;
