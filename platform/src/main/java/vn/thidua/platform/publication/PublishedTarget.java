package vn.thidua.platform.publication;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.Comparison;

/**
 * A target of a published plan. It keeps its id from version to version as long as its item, unit
 * and measure stay.
 *
 * @param goal absent where each unit sets its own
 * @param lastVersion the last version that states it; absent while the current one does
 */
public record PublishedTarget(
        TargetId id,
        PlanId plan,
        String itemKey,
        String name,
        String measure,
        String unit,
        boolean share,
        @Nullable BigDecimal goal,
        Comparison comparison,
        int firstVersion,
        @Nullable Integer lastVersion) {}
