@NullMarked
package vn.thidua.bench.run;

import org.jspecify.annotations.NullMarked;
