/** Pages that go on after a key, never after a count. */
@NullMarked
package vn.thidua.infra.page;

import org.jspecify.annotations.NullMarked;
