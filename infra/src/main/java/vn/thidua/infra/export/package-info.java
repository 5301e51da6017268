/**
 * One tenant taken out of an installation as lines of JSON, and into an empty one. What is taken of
 * each table is said in {@code infra/db/export.txt}, beside the catalogue of all tables; nothing
 * here knows a table by name, but that of the tenants.
 */
@NullMarked
package vn.thidua.infra.export;

import org.jspecify.annotations.NullMarked;
