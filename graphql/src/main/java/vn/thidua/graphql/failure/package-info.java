/** What goes wrong, told to clients with a code and never with what is inside. */
@NullMarked
package vn.thidua.graphql.failure;

import org.jspecify.annotations.NullMarked;
