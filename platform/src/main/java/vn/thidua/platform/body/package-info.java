/**
 * The plan document: one immutable typed body for each version of a plan or template, its reading
 * and writing, and its limits.
 */
@NullMarked
package vn.thidua.platform.body;

import org.jspecify.annotations.NullMarked;
