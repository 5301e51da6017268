package vn.thidua.graphql.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.Share;
import vn.thidua.platform.rollup.TargetFigure;
import vn.thidua.platform.rollup.TargetTotals;

/** What a target has come to, as clients see it. */
record TargetLine(
        TargetId target,
        @Nullable String name,
        @Nullable BigDecimal goal,
        String unit,
        Shown own,
        Shown total,
        long agencyCount,
        boolean isRetired) {

    /** The targets of a plan; none where the caller may not see its figures. */
    static CompletableFuture<List<TargetLine>> load(CallerContext caller, PlanSpan asked) {
        return caller.load(TargetTotalsLoader.class, asked)
                .thenApply(
                        found ->
                                found == null
                                        ? List.of()
                                        : found.stream().map(TargetLine::of).toList());
    }

    static TargetLine of(TargetTotals totals) {
        return new TargetLine(
                totals.target(),
                totals.name(),
                totals.goal(),
                totals.unit(),
                Shown.of(totals.own()),
                Shown.of(totals.total()),
                totals.agencies(),
                totals.isRetired());
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
