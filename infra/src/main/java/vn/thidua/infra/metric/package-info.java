/**
 * Figures for operators, on a port of their own: {@code thidua.metrics.port}. Without a port
 * nothing is counted.
 */
@NullMarked
package vn.thidua.infra.metric;

import org.jspecify.annotations.NullMarked;
