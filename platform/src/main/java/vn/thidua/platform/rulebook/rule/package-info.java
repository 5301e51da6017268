/**
 * What a rule set is made of: awards with their standards, votes, papers and bonuses, how councils
 * sit, time limits, caps and base salaries; each with its source and how far that can be trusted.
 *
 * <p><b>Trust</b> says whether its text was read: only what was read binds.
 */
@NullMarked
package vn.thidua.platform.rulebook.rule;

import org.jspecify.annotations.NullMarked;
