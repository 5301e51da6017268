/** The days on which an agency works, over the API. */
@NullMarked
package vn.thidua.graphql.calendar;

import org.jspecify.annotations.NullMarked;
