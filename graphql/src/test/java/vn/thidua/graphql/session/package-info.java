/** Running sign-ins and their history over HTTP. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.session;
