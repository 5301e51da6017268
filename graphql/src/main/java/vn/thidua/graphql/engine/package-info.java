/** One GraphQL request from document to answer, within limits. */
@NullMarked
package vn.thidua.graphql.engine;

import org.jspecify.annotations.NullMarked;
