/**
 * Published plans: the snapshot of an issued plan that other agencies may see, by its audience and
 * through links. What an agency has not published does not exist here.
 */
@NullMarked
package vn.thidua.platform.publication;

import org.jspecify.annotations.NullMarked;
