/** What load balancers are told under {@code /health}. */
@NullMarked
package vn.thidua.graphql.health;

import org.jspecify.annotations.NullMarked;
