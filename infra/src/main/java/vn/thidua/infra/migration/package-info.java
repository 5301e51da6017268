/** Bringing the database to the schema that the program works on. */
@NullMarked
package vn.thidua.infra.migration;

import org.jspecify.annotations.NullMarked;
