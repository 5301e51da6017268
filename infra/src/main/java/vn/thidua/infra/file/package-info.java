/** Files that people bring: taken in, recognised by their bytes, and kept in a store. */
@NullMarked
package vn.thidua.infra.file;

import org.jspecify.annotations.NullMarked;
