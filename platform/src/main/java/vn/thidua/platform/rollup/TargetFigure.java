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
        var sums = (text.isEmpty() ? "0 0 0" : text).split(" ");
        return share
                ? new Part(new Share(Figures.plain(sums[1]), Figures.plain(sums[2])))
                : new Amount(Figures.plain(sums[0]));
    }
}
