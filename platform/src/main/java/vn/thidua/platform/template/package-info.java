/**
 * Templates: texts of plans that an agency offers to others, version by version, and who has taken
 * over which.
 */
@NullMarked
package vn.thidua.platform.template;

import org.jspecify.annotations.NullMarked;
