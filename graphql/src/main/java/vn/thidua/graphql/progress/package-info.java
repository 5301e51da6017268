/** Progress reports of the caller's agency. */
@NullMarked
package vn.thidua.graphql.progress;

import org.jspecify.annotations.NullMarked;
