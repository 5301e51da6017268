/** A real MySQL server that the program brings along, for trying and testing. */
@NullMarked
package vn.thidua.infra.mysql;

import org.jspecify.annotations.NullMarked;
