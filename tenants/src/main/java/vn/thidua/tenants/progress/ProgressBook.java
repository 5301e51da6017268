package vn.thidua.tenants.progress;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.rollup.FactEntryId;

/** Enters reports with their figures. */
@Singleton
class ProgressBook {
    private final ProgressRepository reports;
    private final FigureRepository figures;
    private final Audit audit;
    private final Clock clock;

    ProgressBook(ProgressRepository reports, FigureRepository figures, Audit audit, Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters a report of the caller's that waits for the office. */
    ProgressReport enterWaiting(Scope scope, ReportProgress command) {
        return enter(scope, command, ProgressState.WAITING, null, null);
    }

    /**
     * Enters a report of the caller's that counts.
     *
     * @param entry what it counts as in the ledger; absent if it does not concern the ledger
     * @param replaces the report that it takes the place of; absent if of none
     */
    ProgressReport enterCounted(
            Scope scope,
            ReportProgress command,
            @Nullable FactEntryId entry,
            @Nullable ProgressId replaces) {
        return enter(scope, command, ProgressState.COUNTED, entry, replaces);
    }

    private ProgressReport enter(
            Scope scope,
            ReportProgress command,
            ProgressState state,
            @Nullable FactEntryId entry,
            @Nullable ProgressId replaces) {
        var row =
                new ProgressRow(
                        scope.tenant(),
                        ProgressId.next(),
                        command.plan(),
                        command.unit(),
                        command.period().code(),
                        command.happenedOn(),
                        command.note(),
                        command.evidence(),
                        state,
                        clock.instant(),
                        scope.account(),
                        null,
                        null,
                        null,
                        entry,
                        replaces);
        reports.insert(row);
        var lines = FigureRow.of(scope.tenant(), row.id(), command.figures());
        if (!lines.isEmpty()) {
            figures.insertAll(lines);
        }
        audit.record(scope, "progress.report", "ProgressReport", row.id(), detail(command));
        return row.report();
    }

    /** The report as it stands. */
    ProgressReport fetch(Scope scope, ProgressId report) {
        return reports.findAll(scope.tenant(), List.of(report)).stream()
                .map(ProgressRow::report)
                .findFirst()
                .orElseThrow(() -> new NotVisible("progress report"));
    }

    /** What was reported, each report with its figures. */
    List<FigureRow> figures(Scope scope, Collection<ProgressId> wanted) {
        return wanted.isEmpty() ? List.of() : figures.list(scope.tenant(), wanted);
    }

    private static Map<String, String> detail(ReportProgress command) {
        return Map.of(
                "plan", command.plan().value().toString(),
                "unit", command.unit().value().toString(),
                "period", Integer.toString(command.period().code()));
    }
}
