/** How many a quota allows: the arithmetic of numbers, ranges and shares. */
@NullMarked
package vn.thidua.platform.rulebook.quota;

import org.jspecify.annotations.NullMarked;
