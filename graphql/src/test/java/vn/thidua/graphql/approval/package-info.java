/** Approval procedures over HTTP. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.approval;
