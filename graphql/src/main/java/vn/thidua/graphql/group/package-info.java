/** Emulation groups: who keeps them, who sits in them in which year, and who leads them. */
@NullMarked
package vn.thidua.graphql.group;

import org.jspecify.annotations.NullMarked;
