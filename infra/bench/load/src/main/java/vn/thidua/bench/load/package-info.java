/** Offers requests at a steady rate, whether earlier ones were answered or not. */
@NullMarked
package vn.thidua.bench.load;

import org.jspecify.annotations.NullMarked;
