/** The API as a client far away meets it. */
@NullMarked
package vn.thidua.bench.client;

import org.jspecify.annotations.NullMarked;
