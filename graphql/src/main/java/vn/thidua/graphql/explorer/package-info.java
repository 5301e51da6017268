/**
 * GraphiQL at {@code /graphiql}, with sign-in and queries to try. Everything comes from this
 * program: the bundle under {@code resources/graphiql} is made by {@code npm ci && npm run build}
 * in {@code graphql/graphiql} and committed.
 */
@NullMarked
package vn.thidua.graphql.explorer;

import org.jspecify.annotations.NullMarked;
