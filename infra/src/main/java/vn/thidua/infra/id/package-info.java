/** Identifiers: time-ordered, typed, stored in sixteen bytes. */
@NullMarked
package vn.thidua.infra.id;

import org.jspecify.annotations.NullMarked;
