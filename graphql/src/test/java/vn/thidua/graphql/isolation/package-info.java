/** Tests generated from the schema: who may do what, and that no agency can tell another's ids. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.isolation;
