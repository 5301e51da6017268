/**
 * A made-up country that only a seed decides: its agencies, their plans, who answers whom, and what
 * was reported. Nothing here knows of a database; most of it is computed when asked for.
 */
@NullMarked
package vn.thidua.bench.country;

import org.jspecify.annotations.NullMarked;
