/** The one clock that everything reads. */
@NullMarked
package vn.thidua.infra.time;

import org.jspecify.annotations.NullMarked;
