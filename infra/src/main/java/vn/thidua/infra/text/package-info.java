/** Vietnamese text: made tidy before it is kept, folded before it is searched. */
@NullMarked
package vn.thidua.infra.text;

import org.jspecify.annotations.NullMarked;
