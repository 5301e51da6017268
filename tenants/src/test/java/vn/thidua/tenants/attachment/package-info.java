/** Files, uploaded, attached and removed, on a real database and a folder. */
@NullMarked
package vn.thidua.tenants.attachment;

import org.jspecify.annotations.NullMarked;
