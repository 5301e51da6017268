package vn.thidua.tenants.progress;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.tenants.unit.UnitId;

/** What has been counted of one thing in a unit and all below it. */
@Introspected
record SumLine(
        UnitId unitId,
        @Nullable String measure,
        @Nullable TargetId targetId,
        @Nullable String itemKey,
        @Nullable String name,
        @Nullable String countedIn,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator)
        implements Figure {}
