@NullMarked
package vn.thidua.tenants;

import org.jspecify.annotations.NullMarked;
