package vn.thidua.tenants.standard;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("indicator_score")
record IndicatorScoreRow(
        TenantId tenantId,
        UnitId unitId,
        String indicator,
        int year,
        BigDecimal score,
        @Nullable Integer place,
        String document,
        Instant recordedAt,
        AccountId recordedBy) {
    IndicatorScore read() {
        return new IndicatorScore(
                unitId,
                indicator,
                year,
                Decimal.of(score.stripTrailingZeros()),
                place,
                document,
                recordedAt,
                recordedBy);
    }
}
