/** Running a transaction again when the database asks for it. */
@NullMarked
package vn.thidua.infra.retry;

import org.jspecify.annotations.NullMarked;
