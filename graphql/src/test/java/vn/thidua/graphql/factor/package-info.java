/** The second factor over HTTP. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.factor;
