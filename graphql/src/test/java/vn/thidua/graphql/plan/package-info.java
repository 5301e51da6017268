/** The agency's own plans over HTTP. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.plan;
