/** The rulebook over the API: rule sets, what holds on a day, bonuses. */
@NullMarked
package vn.thidua.graphql.rulebook;

import org.jspecify.annotations.NullMarked;
