@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.merger;
