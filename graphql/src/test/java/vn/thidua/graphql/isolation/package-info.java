/**
 * Tests generated from the schema: who may do what, that no agency can tell another's ids, and who
 * sees what of a published plan.
 *
 * <p><b>Whoever adds a mutation, or an argument or input field that takes an id</b>, need do
 * nothing if the types and names say enough for it to succeed. Where they do not, the tests fail
 * and show the answer that came. The bean of the feature that implements {@link
 * vn.thidua.graphql.isolation.Cases} then says more: how a {@link vn.thidua.graphql.isolation.Case}
 * of the field succeeds, and how things of a new type are made. The table of permissions is written
 * anew by {@code -Dpermissions.write=true}.
 */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.isolation;
