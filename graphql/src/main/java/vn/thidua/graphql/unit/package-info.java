/** Units of the caller's agency, who heads them, and how many they have. */
@NullMarked
package vn.thidua.graphql.unit;

import org.jspecify.annotations.NullMarked;
