/** Brings everything up that is measured, and says what was found. */
@NullMarked
package vn.thidua.bench.run;

import org.jspecify.annotations.NullMarked;
