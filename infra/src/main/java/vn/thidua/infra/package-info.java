@NullMarked
package vn.thidua.infra;

import org.jspecify.annotations.NullMarked;
