package vn.thidua.graphql.progress;

import java.util.function.Function;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.rollup.FigureRefused;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.tenants.progress.ReportProgress.Unfit;

/** Tells callers why a report cannot count. */
final class UnfitReason {
    private UnfitReason() {}

    /** The refusal, with the mutation's own code of that name. */
    static Payload refused(CallerContext caller, Unfit unfit, Function<String, Enum<?>> code) {
        return switch (unfit) {
            case Unfit.PlanArchived() -> caller.refused(code.apply("PLAN_ARCHIVED"));
            case Unfit.CountsForAnother() -> caller.refused(code.apply("COUNTS_FOR_ANOTHER"));
            case Unfit.IndicatorUnfit(var indicator) ->
                    caller.refused(code.apply("INDICATOR_UNFIT"), indicator.name());
            case Unfit.TooManyLines _, Unfit.EvidenceTooLong _ ->
                    caller.refused(code.apply("TOO_LONG"));
            case Unfit.Figures(RecordFact.UnknownTarget _) ->
                    caller.refused(code.apply("UNKNOWN_TARGET"));
            case Unfit.Figures(RecordFact.UnitMismatch _) ->
                    caller.refused(code.apply("UNIT_MISMATCH"));
            case Unfit.Figures(FigureRefused.UnknownMeasure(var measure)) ->
                    caller.refused(code.apply("UNKNOWN_MEASURE"), measure);
            case Unfit.Figures _ -> caller.refused(code.apply("FIGURES_REFUSED"));
        };
    }
}
