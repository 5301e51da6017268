/** People of the caller's agency. */
@NullMarked
package vn.thidua.graphql.person;

import org.jspecify.annotations.NullMarked;
