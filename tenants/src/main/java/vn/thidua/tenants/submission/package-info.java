/**
 * Letters that put nominations before an agency above: the office writes and recalls them, the
 * office above receives them for a review of its own or sends them back.
 */
@NullMarked
package vn.thidua.tenants.submission;

import org.jspecify.annotations.NullMarked;
