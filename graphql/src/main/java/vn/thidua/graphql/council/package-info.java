/** Councils, their sessions, ballots and minutes over the API. */
@NullMarked
package vn.thidua.graphql.council;

import org.jspecify.annotations.NullMarked;
