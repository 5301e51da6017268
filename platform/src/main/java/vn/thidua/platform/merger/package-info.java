/**
 * Agencies that end and are followed by another: told beforehand, done in one step, undone while
 * nobody has worked on. What they had issued stays theirs and counts where it counted; what was
 * still open is sealed and goes to the successor, which takes it in by its own door.
 */
@NullMarked
package vn.thidua.platform.merger;

import org.jspecify.annotations.NullMarked;
