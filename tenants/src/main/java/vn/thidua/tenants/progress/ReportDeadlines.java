package vn.thidua.tenants.progress;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.tenants.plan.EffectivePlan;
import vn.thidua.tenants.plan.EffectivePlans;

/**
 * The door of who asks by when plans wanted reports: a report is due by the plan's first deadline
 * for reports on or after the last day that it covers.
 */
@Singleton
@Transactional
public class ReportDeadlines {
    private static final List<DueKind> REPORTS =
            List.of(DueKind.REPORT, DueKind.HALF_YEAR_REPORT, DueKind.YEARLY_REPORT);

    private final ProgressReports reports;
    private final EffectivePlans plans;
    private final Clock clock;

    ReportDeadlines(ProgressReports reports, EffectivePlans plans, Clock clock) {
        this.reports = reports;
        this.plans = plans;
        this.clock = clock;
    }

    /** By when these were due; nothing of those for which the plan names no day. */
    public Map<ProgressId, ReportDue> of(Scope scope, Collection<ProgressId> wanted) {
        var found = reports.findAll(scope, wanted);
        var asked = plans.of(scope, found.stream().map(ProgressReport::plan).distinct().toList());
        var due = new HashMap<ProgressId, ReportDue>();
        var first = first(scope, found);
        for (var report : found) {
            Optional.ofNullable(asked.get(report.plan()))
                    .flatMap(plan -> dueOn(plan, report.happenedOn()))
                    .ifPresent(
                            day ->
                                    due.put(
                                            report.id(),
                                            judged(first.getOrDefault(report.id(), report), day)));
        }
        return due;
    }

    /** What each was before anything in it was corrected: that is what came in time or not. */
    private Map<ProgressId, ProgressReport> first(Scope scope, List<ProgressReport> found) {
        var first = new HashMap<ProgressId, ProgressReport>();
        found.forEach(report -> first.put(report.id(), report));
        var before = replaced(scope, first.values());
        while (!before.isEmpty()) {
            for (var entry : first.entrySet()) {
                var replaces = entry.getValue().replaces();
                entry.setValue(before.getOrDefault(replaces, entry.getValue()));
            }
            before = replaced(scope, first.values());
        }
        return first;
    }

    private Map<ProgressId, ProgressReport> replaced(
            Scope scope, Collection<ProgressReport> corrected) {
        var wanted =
                corrected.stream()
                        .map(ProgressReport::replaces)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return wanted.isEmpty()
                ? Map.of()
                : reports.findAll(scope, wanted).stream()
                        .collect(Collectors.toMap(ProgressReport::id, Function.identity()));
    }

    private static Optional<LocalDate> dueOn(EffectivePlan plan, LocalDate day) {
        return REPORTS.stream()
                .flatMap(kind -> plan.deadlines(kind).next(day).stream())
                .min(Comparator.naturalOrder());
    }

    private ReportDue judged(ProgressReport report, LocalDate dueOn) {
        var came = LocalDate.ofInstant(report.reportedAt(), clock.getZone());
        return new ReportDue(dueOn, came.isAfter(dueOn));
    }
}
