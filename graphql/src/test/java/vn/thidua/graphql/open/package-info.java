/** What everybody may read without a sign-in, and that there is no more of it. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.open;
