/**
 * Agencies that end and are followed by another or by several, or that give parts of what they do
 * to others: told beforehand, done in one step, undone while nobody has worked on. What they had
 * issued stays theirs and counts where it counted; what was still open is sealed and goes to the
 * successors, which take it in by their own door. By the same door a group's plans go from who led
 * it to who leads it now.
 */
@NullMarked
package vn.thidua.platform.merger;

import org.jspecify.annotations.NullMarked;
