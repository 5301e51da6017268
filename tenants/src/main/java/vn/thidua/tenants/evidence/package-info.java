/**
 * <b>Evidence</b> of merit is what people and collectives bring forward to be commended for, before
 * anybody nominates them. Heads keep it for their own units and those below, the office for any.
 * How many initiatives and role models there are counts above the agency; names do not leave it.
 */
@NullMarked
package vn.thidua.tenants.evidence;

import org.jspecify.annotations.NullMarked;
