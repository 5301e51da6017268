/** What tests stand on: one database and one context per test program. */
@NullMarked
package vn.thidua.infra.testing;

import org.jspecify.annotations.NullMarked;
