/** What two documents say differently, in words that a reader can follow. */
@NullMarked
package vn.thidua.platform.body.difference;

import org.jspecify.annotations.NullMarked;
