/**
 * Measures the write path alone: many tenants report at once through the program's own door, in
 * this process, with and without what is done for sums.
 */
@NullMarked
package vn.thidua.bench.write;

import org.jspecify.annotations.NullMarked;
