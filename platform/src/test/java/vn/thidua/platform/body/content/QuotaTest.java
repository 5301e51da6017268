package vn.thidua.platform.body.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.Decimal;

class QuotaTest {

    @Test
    void hasTheFiguresOfItsMode() {
        assertThat(reason(QuotaMode.ABSOLUTE, null, null, null))
                .isEqualTo(new BodyRefused.Missing("most"));
        assertThat(reason(QuotaMode.PERCENT, null, 3, null))
                .isEqualTo(new BodyRefused.Missing("percent"));
        assertThat(reason(QuotaMode.RANGE, null, 3, null))
                .isEqualTo(new BodyRefused.Missing("least"));
        assertThat(quota(QuotaMode.ALLOCATED, null, null, null)).isInstanceOf(Attempt.Made.class);
    }

    @Test
    void refusesFiguresThatNoQuotaHas() {
        assertThat(reason(QuotaMode.RANGE, 4, 3, null))
                .isEqualTo(new BodyRefused.LeastAboveMost(4, 3));
        assertThat(reason(QuotaMode.ABSOLUTE, null, -1, null))
                .isEqualTo(new BodyRefused.TooSmall("most", -1, 0));
        assertThat(reason(QuotaMode.PERCENT, null, null, "100.01"))
                .isEqualTo(new BodyRefused.PercentOutOfRange(new Decimal("100.01")));
        assertThat(quota(QuotaMode.PERCENT, null, null, "100")).isInstanceOf(Attempt.Made.class);
    }

    private static BodyRefused reason(
            QuotaMode mode,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable String percent) {
        return ((Attempt.Refused<Quota>) quota(mode, least, most, percent)).reasons().getFirst();
    }

    private static Attempt<Quota> quota(
            QuotaMode mode,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable String percent) {
        return Attempt.of(
                () ->
                        new Quota(
                                AwardStage.YEARLY,
                                null,
                                null,
                                QuotaScope.PER_UNIT,
                                SubjectKind.COLLECTIVE,
                                mode,
                                least,
                                most,
                                percent == null ? null : new Decimal(percent),
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of()));
    }
}
