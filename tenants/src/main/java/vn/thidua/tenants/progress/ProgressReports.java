package vn.thidua.tenants.progress;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.tenants.progress.Counting.Outcome;
import vn.thidua.tenants.progress.ReportProgress.Refusal;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.UnitReporters;
import vn.thidua.tenants.unit.Units;

/**
 * The door of progress reports. Heads of units report for their own unit and those below it, the
 * office for any.
 *
 * <p>The ledger of facts is asked before the report is written, for it may say no and it names the
 * entry; it is written to last, for others wait for whoever moves their sums.
 */
@Singleton
public class ProgressReports {
    private static final String NEWEST = "progress.newest";
    private static final ProgressId AFTER_ALL = new ProgressId(new UUID(-1L, -1L));

    private final ProgressRepository reports;
    private final FigureRepository figures;
    private final ProgressBook book;
    private final Counting counting;
    private final Units units;
    private final UnitReporters reporters;

    ProgressReports(
            ProgressRepository reports,
            FigureRepository figures,
            ProgressBook book,
            Counting counting,
            Units units,
            UnitReporters reporters) {
        this.reports = reports;
        this.figures = figures;
        this.book = book;
        this.counting = counting;
        this.units = units;
        this.reporters = reporters;
    }

    /** Reports what a unit has done; it counts at once or waits, as the agency has set. */
    @Transactional
    public ReportProgress.Answer report(Scope scope, ReportProgress command) {
        scope.require(Permission.REPORT_PROGRESS);
        var unit =
                reports.findUnit(scope.tenant(), command.unit())
                        .orElseThrow(() -> new NotVisible("unit"));
        if (!reporters.include(scope, command.unit())) {
            return new Refusal.NotYourUnit(units.fetch(scope, command.unit()));
        }
        if (!unit.isOpen()) {
            return new Refusal.UnitClosed(units.fetch(scope, command.unit()));
        }
        return switch (counting.prepare(scope, command)) {
            case Outcome.Fails(var why) -> why;
            case Outcome.Fits fits ->
                    switch (unit.counts()) {
                        case AT_ONCE -> count(scope, command, fits);
                        case AFTER_CONFIRMATION ->
                                new ReportProgress.Waiting(book.enterWaiting(scope, command));
                    };
        };
    }

    private ReportProgress.Answer count(Scope scope, ReportProgress command, Outcome.Fits fits) {
        var report = book.enterCounted(scope, command, fits.id(), null);
        counting.post(scope, fits.entry());
        return new ReportProgress.Counted(report);
    }

    /** One report. */
    @Transactional
    public ProgressReport fetch(Scope scope, ProgressId report) {
        scope.require(Permission.READ);
        return book.fetch(scope, report);
    }

    /** Those of these reports that the agency has, in no order. */
    @Transactional
    public List<ProgressReport> findAll(Scope scope, Collection<ProgressId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : reports.findAll(scope.tenant(), wanted).stream()
                        .map(ProgressRow::report)
                        .toList();
    }

    /** The agency's reports, the newest first. */
    @Transactional
    public Page<ProgressReport> list(Scope scope, ProgressFilter filter, PageRequest request) {
        scope.require(Permission.READ);
        var period = filter.period();
        var rows =
                reports.list(
                        scope.tenant(),
                        filter.plan(),
                        filter.unit(),
                        period == null ? null : period.code(),
                        filter.state(),
                        request.cursor(NEWEST, 1)
                                .map(after -> new ProgressId(after.id(0)))
                                .orElse(AFTER_ALL),
                        request.limit());
        return Page.of(rows, request, row -> Cursor.of(NEWEST, row.id().value()))
                .map(ProgressRow::report);
    }

    /** How many reports wait for the office. */
    @Transactional
    public int waiting(Scope scope) {
        scope.requireToSettle(Permission.CONFIRM_PROGRESS);
        return Math.toIntExact(reports.waiting(scope.tenant()));
    }

    /** What was reported in each of these reports. */
    @Transactional
    public Map<ProgressId, ReportedFigures> figures(Scope scope, Collection<ProgressId> wanted) {
        scope.require(Permission.READ);
        var rows =
                book.figures(scope, wanted).stream()
                        .collect(Collectors.groupingBy(FigureRow::reportId));
        var answer = new HashMap<ProgressId, ReportedFigures>();
        rows.forEach((report, lines) -> answer.put(report, Figure.together(lines)));
        return answer;
    }

    /**
     * What these units have done for a plan of the agency, each with all that stands below it
     * today; no entry for a unit of which nothing counts.
     */
    @Transactional
    public List<UnitProgress> sums(
            Scope scope, PlanId plan, PeriodRange periods, Collection<UnitId> wanted) {
        scope.require(Permission.READ);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var from = periods.from().code();
        var to = periods.to().code();
        return figures.sums(scope.tenant(), plan, from, to, wanted).stream()
                .collect(Collectors.groupingBy(SumLine::unitId))
                .entrySet()
                .stream()
                .map(unit -> new UnitProgress(unit.getKey(), Figure.together(unit.getValue())))
                .toList();
    }
}
