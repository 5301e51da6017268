package vn.thidua.platform.rollup;

import java.math.BigDecimal;

/** What a target has come to. */
public sealed interface TargetFigure {
    /** Of a target that counts. */
    record Amount(BigDecimal amount) implements TargetFigure {}

    /** Of a target that is a share. */
    record Part(Share share) implements TargetFigure {}
}
