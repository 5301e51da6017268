/**
 * Links: a child plan answers a version of a parent plan, and target serves target. The keeper of
 * the child proposes and says what crosses; the keeper of the parent answers.
 */
@NullMarked
package vn.thidua.platform.link;

import org.jspecify.annotations.NullMarked;
