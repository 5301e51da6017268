/**
 * The small values a plan document is made of: item keys, rough dates, periods, decimals, and the
 * typed reasons for which a document is refused.
 */
@NullMarked
package vn.thidua.platform.body.value;

import org.jspecify.annotations.NullMarked;
