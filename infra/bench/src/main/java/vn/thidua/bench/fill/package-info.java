/**
 * Writes a country into an empty, migrated database: table by table in the order of their keys,
 * with sums computed on the way, so that everything stands as if the program had done it all.
 */
@NullMarked
package vn.thidua.bench.fill;

import org.jspecify.annotations.NullMarked;
