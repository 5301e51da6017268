package vn.thidua.graphql.trial;

import java.math.BigDecimal;

/** One of several forms. */
sealed interface TrialShape {
    /** Its area. */
    BigDecimal area();

    record Circle(BigDecimal radius) implements TrialShape {
        @Override
        public BigDecimal area() {
            return radius.multiply(radius).multiply(new BigDecimal("3.14"));
        }
    }

    record Square(BigDecimal side) implements TrialShape {
        @Override
        public BigDecimal area() {
            return side.multiply(side);
        }
    }
}
