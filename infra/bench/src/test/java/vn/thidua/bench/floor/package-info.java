@NullMarked
package vn.thidua.bench.floor;

import org.jspecify.annotations.NullMarked;
