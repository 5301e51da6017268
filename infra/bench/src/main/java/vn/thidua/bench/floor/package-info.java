/**
 * The floor below the program: the same HTTP server, the same check of tokens, the same statements
 * and the same JSON, without GraphQL, doors and mapping. It listens while the program answers a
 * request, and answers the same request the next time by playing back what it has heard. It is the
 * program with this package on its class path and {@code -Dbench.floor=true}; it is no part of the
 * product.
 */
@NullMarked
package vn.thidua.bench.floor;

import org.jspecify.annotations.NullMarked;
