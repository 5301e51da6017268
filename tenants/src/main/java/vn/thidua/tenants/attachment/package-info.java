/**
 * Files that an agency attaches to what it keeps. A file is uploaded first and attached then, to
 * one thing; what nobody attaches within a day is removed.
 */
@NullMarked
package vn.thidua.tenants.attachment;

import org.jspecify.annotations.NullMarked;
