/**
 * The agencies of the country as the platform knows them: stable ids, dated names and identifiers,
 * superior relations of two kinds, successions, emulation groups. Not every agency is a tenant.
 */
@NullMarked
package vn.thidua.platform.directory;

import org.jspecify.annotations.NullMarked;
