/** How rows become records. */
@NullMarked
package vn.thidua.infra.row;

import org.jspecify.annotations.NullMarked;
