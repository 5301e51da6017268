package vn.thidua.platform.rollup;

import java.math.BigDecimal;

/** What a target has come to. */
public sealed interface TargetFigure {
    /** Of a target that counts. */
    record Amount(BigDecimal amount) implements TargetFigure {}

    /** Of a target that is a share. */
    record Part(Share share) implements TargetFigure {}

    /**
     * Reads what a statement gives: amount, numerator and denominator with a blank between; where
     * there was nothing to sum, the text is empty.
     */
    static TargetFigure parse(boolean share, String text) {
        return of(share, Figures.parse(text));
    }

    /** The first three of these figures: amount, numerator and denominator. */
    static TargetFigure of(boolean share, Figures figures) {
        var sums = figures.values();
        return share ? new Part(new Share(sums.get(1), sums.get(2))) : new Amount(sums.get(0));
    }
}
