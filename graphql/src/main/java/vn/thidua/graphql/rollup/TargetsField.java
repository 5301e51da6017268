package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.Share;
import vn.thidua.platform.rollup.TargetFigure;
import vn.thidua.platform.rollup.TargetRollups;
import vn.thidua.platform.rollup.TargetTotals;

/** {@code Rollup.targets}. */
@Singleton
final class TargetsField implements ObjectField<RollupField.Rollup> {
    private final TargetRollups targets;

    TargetsField(TargetRollups targets) {
        this.targets = targets;
    }

    @Override
    public String type() {
        return "Rollup";
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public List<Line> fetch(RollupField.Rollup rollup, Arguments arguments, CallerContext caller) {
        return targets
                .totals(caller.scope(), Set.of(rollup.planId()), rollup.range())
                .getOrDefault(rollup.planId(), List.of())
                .stream()
                .map(Line::of)
                .toList();
    }

    /** What a target has come to, as clients see it. */
    record Line(
            TargetId target,
            String unit,
            Shown own,
            Shown total,
            long agencyCount,
            boolean isRetired) {
        static Line of(TargetTotals totals) {
            return new Line(
                    totals.target(),
                    totals.unit(),
                    Shown.of(totals.own()),
                    Shown.of(totals.total()),
                    totals.agencies(),
                    totals.isRetired());
        }
    }

    /** An amount or a share. */
    record Shown(@Nullable BigDecimal amount, @Nullable Share share) {
        static Shown of(TargetFigure figure) {
            return switch (figure) {
                case TargetFigure.Amount(var amount) -> new Shown(amount, null);
                case TargetFigure.Part(var share) -> new Shown(null, share);
            };
        }
    }
}
