/** What tests of the API share: a client that signs in and asks over HTTP. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.testing;
