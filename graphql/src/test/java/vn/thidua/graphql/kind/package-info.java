/** Kinds of plans over HTTP. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.kind;
