/**
 * What looks wrong in a plan document. Warnings stay with the plan and never stand in anybody's
 * way; one small class finds each sort.
 */
@NullMarked
package vn.thidua.platform.body.warning;

import org.jspecify.annotations.NullMarked;
