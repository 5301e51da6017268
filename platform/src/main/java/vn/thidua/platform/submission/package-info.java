/**
 * Nominations that one agency puts before another above it, by a letter (tờ trình): sent, received
 * for a review there or returned, and what the council above has said of each. A submitted
 * nomination is a copy of what was sent; it is the sender's to recall and the receiver's to settle,
 * and nobody else sees it.
 */
@NullMarked
package vn.thidua.platform.submission;

import org.jspecify.annotations.NullMarked;
