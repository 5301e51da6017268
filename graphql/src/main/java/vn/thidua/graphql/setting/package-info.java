/** What the caller's agency has set for itself. */
@NullMarked
package vn.thidua.graphql.setting;

import org.jspecify.annotations.NullMarked;
