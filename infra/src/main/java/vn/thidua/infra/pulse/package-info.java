/** Whether what the house stands on is there. */
@NullMarked
package vn.thidua.infra.pulse;

import org.jspecify.annotations.NullMarked;
