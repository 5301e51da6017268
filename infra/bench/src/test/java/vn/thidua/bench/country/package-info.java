@NullMarked
package vn.thidua.bench.country;

import org.jspecify.annotations.NullMarked;
