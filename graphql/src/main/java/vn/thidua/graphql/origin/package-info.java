/** From which web pages browsers may call: each agency lists the origins of its own frontends. */
@NullMarked
package vn.thidua.graphql.origin;

import org.jspecify.annotations.NullMarked;
