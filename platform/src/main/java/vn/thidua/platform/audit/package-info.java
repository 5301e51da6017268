/** The audit trail: every step, written in the step's own transaction, readable by its tenant. */
@NullMarked
package vn.thidua.platform.audit;

import org.jspecify.annotations.NullMarked;
