/**
 * How requests go, for operators: figures where {@code thidua.metrics.port} is set, spans where a
 * collector is named. Neither says who asked, nor what was written or read.
 */
@NullMarked
package vn.thidua.graphql.watch;

import org.jspecify.annotations.NullMarked;
