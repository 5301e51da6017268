/** Awards as others see them. */
@NullMarked
package vn.thidua.platform.award;

import org.jspecify.annotations.NullMarked;
