/** What a plan document can say: one record for each kind of item, and the words they use. */
@NullMarked
package vn.thidua.platform.body.content;

import org.jspecify.annotations.NullMarked;
