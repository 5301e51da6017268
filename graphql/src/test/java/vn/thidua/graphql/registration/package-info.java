/** Tests of registrations over HTTP. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.registration;
