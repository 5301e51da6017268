/** What becomes of numbers before they are told. */
@NullMarked
package vn.thidua.bench.figure;

import org.jspecify.annotations.NullMarked;
