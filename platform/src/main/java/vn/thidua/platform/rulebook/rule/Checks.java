package vn.thidua.platform.rulebook.rule;

import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.Decimal;

/** What no part of a rule may be without. */
final class Checks {
    private static final int PERCENT_MAX = 100;

    private Checks() {}

    static void present(String field, String text) {
        if (text.isBlank()) {
            throw new BodyRefusedException(new BodyRefused.Missing(field));
        }
    }

    static void atLeast(String field, int value, int least) {
        if (value < least) {
            throw new BodyRefusedException(new BodyRefused.TooSmall(field, value, least));
        }
    }

    static void percent(int percent) {
        if (percent < 0 || percent > PERCENT_MAX) {
            throw new BodyRefusedException(
                    new BodyRefused.PercentOutOfRange(new Decimal(Integer.toString(percent))));
        }
    }
}
