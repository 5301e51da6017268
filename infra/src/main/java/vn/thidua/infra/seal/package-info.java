/** Secrets that are kept so that the database alone does not tell them. */
@NullMarked
package vn.thidua.infra.seal;

import org.jspecify.annotations.NullMarked;
