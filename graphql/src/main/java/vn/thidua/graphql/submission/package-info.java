/** Submission letters: what goes up to agencies above, and what comes from those below. */
@NullMarked
package vn.thidua.graphql.submission;

import org.jspecify.annotations.NullMarked;
