package vn.thidua.platform.rollup;

import java.math.BigDecimal;

/** By how much a measure has changed. */
public record MeasureDelta(String measure, BigDecimal delta) {}
