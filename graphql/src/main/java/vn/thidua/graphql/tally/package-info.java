/** What registrations, nominations and awards add up to, over everything below a plan. */
@NullMarked
package vn.thidua.graphql.tally;

import org.jspecify.annotations.NullMarked;
