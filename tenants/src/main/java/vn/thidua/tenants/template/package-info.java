/**
 * Templates from the side of an agency: it offers the text of one of its plans to others, and
 * begins plans with what others offer.
 */
@NullMarked
package vn.thidua.tenants.template;

import org.jspecify.annotations.NullMarked;
