/** What is new in the sources of plans, and what agencies make of it. */
@NullMarked
package vn.thidua.graphql.upgrade;

import org.jspecify.annotations.NullMarked;
