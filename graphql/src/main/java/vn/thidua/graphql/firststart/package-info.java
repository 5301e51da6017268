/** The first start without the demo: one operator, who sets a password with a one-time link. */
@NullMarked
package vn.thidua.graphql.firststart;

import org.jspecify.annotations.NullMarked;
