/** Decisions on awards, and what somebody was awarded. */
@NullMarked
package vn.thidua.graphql.decision;

import org.jspecify.annotations.NullMarked;
