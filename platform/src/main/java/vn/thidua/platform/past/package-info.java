/**
 * What sums were at the end of a day. The days that are over are closed one after the other: what
 * has changed in each is written down and never touched again. A day not closed yet is read from
 * what stands now, less what came since.
 */
@NullMarked
package vn.thidua.platform.past;

import org.jspecify.annotations.NullMarked;
