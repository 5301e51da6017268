@NullMarked
package vn.thidua.bench.figure;

import org.jspecify.annotations.NullMarked;
