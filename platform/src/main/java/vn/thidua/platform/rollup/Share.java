package vn.thidua.platform.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole. Only the two are kept; the ratio is made when somebody asks. */
public record Share(BigDecimal numerator, BigDecimal denominator) {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The ratio in per cent, to two decimals, half up; nothing if the whole is zero. */
    public Optional<BigDecimal> percent() {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        numerator
                                .multiply(HUNDRED)
                                .divide(denominator, DECIMALS, RoundingMode.HALF_UP));
    }
}
