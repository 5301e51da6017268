package vn.thidua.platform.rollup;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/**
 * The ledger as the agency that wrote it reads it, newest entry first. Nobody else reads entries:
 * superiors see what they add up to.
 */
@Singleton
public class FactLedger {
    private static final String NEWEST = "fact-entry";

    private final FactRepository facts;
    private final Measures measures;

    FactLedger(FactRepository facts, Measures measures) {
        this.facts = facts;
        this.measures = measures;
    }

    /**
     * What the caller's agency has recorded about a plan of its own; of another's plan, nothing.
     */
    @Transactional(readOnly = true)
    public Page<FactEntry> ofPlan(Scope scope, PlanId plan, PageRequest page) {
        return list(scope, NodeId.of(plan), page);
    }

    /** What the caller's agency has recorded about itself. */
    @Transactional(readOnly = true)
    public Page<FactEntry> ofAgency(Scope scope, PageRequest page) {
        return list(scope, NodeId.of(scope.agency()), page);
    }

    private Page<FactEntry> list(Scope scope, NodeId subject, PageRequest page) {
        scope.require(Permission.READ);
        var before = page.cursor(NEWEST, 1).map(at -> new FactEntryId(at.id(0))).orElse(null);
        var rows = facts.list(scope.tenant(), subject, before, page.limit());
        if (rows.isEmpty()) {
            return Page.of(List.of(), page, entry -> Cursor.of(NEWEST, entry));
        }
        var corrected =
                new HashSet<>(
                        facts.listCorrected(
                                scope.tenant(),
                                rows.stream().map(FactRow::entryId).distinct().toList()));
        var byEntry = new LinkedHashMap<FactEntryId, List<FactRow>>();
        rows.forEach(
                row -> byEntry.computeIfAbsent(row.entryId(), id -> new ArrayList<>()).add(row));
        return Page.of(
                byEntry.values().stream().map(entry -> entry(entry, corrected)).toList(),
                page,
                entry -> Cursor.of(NEWEST, entry.id().value()));
    }

    private FactEntry entry(List<FactRow> rows, Set<FactEntryId> corrected) {
        var first = rows.getFirst();
        return new FactEntry(
                first.entryId(),
                new Period(first.period()),
                first.happenedOn(),
                first.recordedAt(),
                first.accountId(),
                rows.stream()
                        .filter(row -> !Measure.isOfTarget(row.measure()))
                        .map(row -> new FactEntry.Line(measure(row), Figures.plain(row.delta())))
                        .toList(),
                rows.stream()
                        .filter(row -> Measure.isOfTarget(row.measure()))
                        .map(
                                row ->
                                        new FactEntry.TargetLine(
                                                new TargetId(row.nodeId().value()),
                                                measure(row),
                                                Figures.plain(row.delta())))
                        .toList(),
                first.reason(),
                first.correctsId(),
                corrected.contains(first.entryId()));
    }

    private Measure measure(FactRow row) {
        return measures.fetch(row.measure());
    }
}
