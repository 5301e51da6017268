package vn.thidua.graphql.progress;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.TargetDelta;
import vn.thidua.tenants.progress.ReportedFigures;
import vn.thidua.tenants.progress.UnitIndicator;

/** Figures as clients send them. */
record FiguresInput(
        List<MeasureIncrement> measures,
        List<TargetIncrement> targets,
        List<UnitIndicator> indicators) {

    ReportedFigures figures() {
        return new ReportedFigures(
                measures.stream().map(m -> new MeasureDelta(m.measure(), m.amount())).toList(),
                targets.stream().map(TargetIncrement::delta).toList(),
                indicators);
    }

    /** Figures as clients read them. */
    static FiguresInput of(ReportedFigures figures) {
        return new FiguresInput(
                figures.measures().stream()
                        .map(m -> new MeasureIncrement(m.measure(), m.delta()))
                        .toList(),
                figures.targets().stream().map(TargetIncrement::of).toList(),
                figures.indicators());
    }

    /** By how much a measure has moved. */
    record MeasureIncrement(String measure, BigDecimal amount) {}

    /** By how much a target has moved: an amount, or both parts of a share. */
    record TargetIncrement(
            TargetId target,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        TargetIncrement {
            var share = numerator != null && denominator != null;
            var neither = numerator == null && denominator == null;
            if (!(amount != null && neither) && !(amount == null && share)) {
                throw new IllegalArgumentException(
                        "takes an amount, or a numerator and a denominator");
            }
        }

        TargetDelta delta() {
            if (amount != null) {
                return new TargetDelta.Amount(target, amount);
            }
            if (numerator == null || denominator == null) {
                throw new IllegalStateException("a share has both parts");
            }
            return new TargetDelta.Part(target, numerator, denominator);
        }

        static TargetIncrement of(TargetDelta delta) {
            return switch (delta) {
                case TargetDelta.Amount(var target, var amount) ->
                        new TargetIncrement(target, amount, null, null);
                case TargetDelta.Part(var target, var part, var whole) ->
                        new TargetIncrement(target, null, part, whole);
            };
        }
    }
}
