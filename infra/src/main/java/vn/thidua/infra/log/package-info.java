/** One log for everything, whichever way a library writes to it. */
@NullMarked
package vn.thidua.infra.log;

import org.jspecify.annotations.NullMarked;
