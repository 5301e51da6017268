/**
 * What a plan says itself and what it takes over from the plans above it and the templates under
 * it.
 */
@NullMarked
package vn.thidua.platform.body.inheritance;

import org.jspecify.annotations.NullMarked;
