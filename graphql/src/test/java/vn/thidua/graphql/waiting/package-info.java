/** What waits for whom, over HTTP. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.waiting;
