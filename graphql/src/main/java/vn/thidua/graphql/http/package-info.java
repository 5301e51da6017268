/** GraphQL over HTTP. */
@NullMarked
package vn.thidua.graphql.http;

import org.jspecify.annotations.NullMarked;
