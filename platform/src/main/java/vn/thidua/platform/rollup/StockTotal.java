package vn.thidua.platform.rollup;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stock of all agencies that have plans below a plan, each agency counted once.
 *
 * @param agencies how many of these agencies have any
 * @param share what part of its whole it is; nothing if the measure is no share
 */
public record StockTotal(
        Measure measure, BigDecimal amount, long agencies, Optional<Share> share) {}
