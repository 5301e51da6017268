/**
 * Facts and what they add up to: every figure is a dated entry in an append-only ledger, and
 * counts, in the transaction that records it, once for each plan above its own.
 */
@NullMarked
package vn.thidua.platform.rollup;

import org.jspecify.annotations.NullMarked;
