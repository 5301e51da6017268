package vn.thidua.graphql.progress;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Period;
import vn.thidua.tenants.progress.ProgressReports;
import vn.thidua.tenants.progress.ReportProgress;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.progressReport}. */
@Singleton
final class ProgressReportMutation implements MutationField<ProgressReportMutation.Input> {
    private final ProgressReports reports;

    ProgressReportMutation(ProgressReports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "progressReport";
    }

    @Override
    public Class<ProgressReportMutation.Input> input() {
        return ProgressReportMutation.Input.class;
    }

    @Override
    public Payload run(ProgressReportMutation.Input input, CallerContext caller) {
        return switch (reports.report(caller.scope(), input.command())) {
            case ReportProgress.Counted(var report) -> caller.done("report", report);
            case ReportProgress.Waiting(var report) -> caller.done("report", report);
            case ReportProgress.Refusal.NotYourUnit(var unit) ->
                    caller.refused(Code.NOT_YOUR_UNIT, unit.name()).at("input", "unit");
            case ReportProgress.Refusal.UnitClosed(var unit) ->
                    caller.refused(Code.UNIT_CLOSED, unit.name()).at("input", "unit");
            case ReportProgress.Unfit unfit -> UnfitReason.refused(caller, unfit, Code::valueOf);
        };
    }

    /** A report as clients send it. */
    record Input(
            PlanId plan,
            UnitId unit,
            int year,
            int quarter,
            @Nullable LocalDate happenedOn,
            FiguresInput figures,
            @Nullable String note,
            @Nullable String evidence) {
        Input {
            Period.of(year, quarter); // Refuses what is no quarter, as the client's mistake.
        }

        ReportProgress command() {
            var period = Period.of(year, quarter);
            var day = happenedOn == null ? period.endsOn() : happenedOn;
            return new ReportProgress(plan, unit, period, day, figures.figures(), note, evidence);
        }
    }

    private enum Code {
        NOT_YOUR_UNIT,
        UNIT_CLOSED,
        PLAN_ARCHIVED,
        COUNTS_FOR_ANOTHER,
        UNKNOWN_MEASURE,
        UNKNOWN_TARGET,
        UNIT_MISMATCH,
        FIGURES_REFUSED,
        INDICATOR_UNFIT,
        TOO_LONG
    }
}
