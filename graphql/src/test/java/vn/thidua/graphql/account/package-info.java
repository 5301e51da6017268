/** Accounts of an agency over HTTP. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.account;
