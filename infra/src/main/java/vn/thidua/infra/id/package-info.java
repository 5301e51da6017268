/** Ids: UUIDv7 values, their types, and how they are stored. */
@NullMarked
package vn.thidua.infra.id;

import org.jspecify.annotations.NullMarked;
