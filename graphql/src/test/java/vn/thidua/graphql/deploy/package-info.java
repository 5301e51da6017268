/** Whether what deploys the program fits the program. No image is built here. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.deploy;
