/** What waits for the caller, put together from the rooms of plans, links, progress and duties. */
@NullMarked
package vn.thidua.graphql.waiting;

import org.jspecify.annotations.NullMarked;
