/** What program answers here. */
@NullMarked
package vn.thidua.graphql.about;

import org.jspecify.annotations.NullMarked;
