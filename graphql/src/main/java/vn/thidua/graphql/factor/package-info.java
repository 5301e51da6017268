/** The second factor of accounts: the caller's own, and what administrators may take off. */
@NullMarked
package vn.thidua.graphql.factor;

import org.jspecify.annotations.NullMarked;
