package vn.thidua.platform.body.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.Decimal;

/** Which figures a quota must have, and which it cannot have. */
final class QuotaShape {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private QuotaShape() {}

    static void check(
            QuotaMode mode,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable Decimal percent) {
        switch (mode) {
            case ABSOLUTE -> present("most", most);
            case PERCENT -> present("percent", percent);
            case RANGE -> {
                present("least", least);
                present("most", most);
            }
            case ALLOCATED -> {}
        }
        atLeastNothing("least", least);
        atLeastNothing("most", most);
        if (least != null && most != null && least > most) {
            throw new BodyRefusedException(new BodyRefused.LeastAboveMost(least, most));
        }
        if (percent != null
                && (percent.value().signum() < 0 || percent.value().compareTo(HUNDRED) > 0)) {
            throw new BodyRefusedException(new BodyRefused.PercentOutOfRange(percent));
        }
    }

    private static void present(String field, @Nullable Object value) {
        if (value == null) {
            throw new BodyRefusedException(new BodyRefused.Missing(field));
        }
    }

    private static void atLeastNothing(String field, @Nullable Integer value) {
        if (value != null && value < 0) {
            throw new BodyRefusedException(new BodyRefused.TooSmall(field, value, 0));
        }
    }
}
