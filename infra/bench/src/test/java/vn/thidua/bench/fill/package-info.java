@NullMarked
package vn.thidua.bench.fill;

import org.jspecify.annotations.NullMarked;
