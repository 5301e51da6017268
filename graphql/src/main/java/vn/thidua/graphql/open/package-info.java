/**
 * What agencies have made public, for everybody without a sign-in. Nothing here takes a scope: the
 * doors behind it know public things alone, and the types of the schema lead to no others.
 */
@NullMarked
package vn.thidua.graphql.open;

import org.jspecify.annotations.NullMarked;
