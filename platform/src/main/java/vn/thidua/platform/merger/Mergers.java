package vn.thidua.platform.merger;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.EstateChange;
import vn.thidua.platform.directory.Estates;
import vn.thidua.platform.directory.SucceedAgency;

/** The operator's door for merging agencies. */
@Singleton
public class Mergers {
    private static final String NEWEST_FIRST = "mergers";
    private static final UUID LATEST = new UUID(-1L, -1L);

    private final MergerChecks checks;
    private final Estates estates;
    private final Closing closing;
    private final MergerRepository mergers;
    private final PredecessorRepository predecessors;
    private final ChangeRepository changes;
    private final Clock clock;

    Mergers(
            MergerChecks checks,
            Estates estates,
            Closing closing,
            MergerRepository mergers,
            PredecessorRepository predecessors,
            ChangeRepository changes,
            Clock clock) {
        this.checks = checks;
        this.estates = estates;
        this.closing = closing;
        this.mergers = mergers;
        this.predecessors = predecessors;
        this.changes = changes;
        this.clock = clock;
    }

    /** What it would do, and what stands in its way; changes nothing. */
    @Transactional(readOnly = true)
    public MergerForecast forecast(OperatorScope operator, MergeAgencies command) {
        var conflicts = checks.conflicts(operator, command);
        if (!conflicts.isEmpty()) {
            return new MergerForecast(List.of(), conflicts);
        }
        return new MergerForecast(
                command.predecessors().stream()
                        .map(agency -> forecast(operator, command, agency))
                        .toList(),
                List.of());
    }

    private MergerForecast.Predecessor forecast(
            OperatorScope operator, MergeAgencies command, AgencyId agency) {
        var day = command.happenedOn();
        return new MergerForecast.Predecessor(
                agency,
                closing.isTenant(operator, agency),
                estates.count(operator, agency, command.successor(), day),
                closing.count(operator, agency));
    }

    /** Does it, all or nothing. */
    @Transactional
    public MergeAgencies.Answer merge(OperatorScope operator, MergeAgencies command) {
        var all = new ArrayList<>(command.predecessors());
        all.add(command.successor());
        estates.hold(operator, all);
        var conflicts = checks.conflicts(operator, command);
        if (!conflicts.isEmpty()) {
            return new MergeAgencies.Answer.Refused(conflicts);
        }
        var id = new MergerId(Uuids.next());
        var changed = new ArrayList<EstateChange>();
        var ended = new ArrayList<PredecessorRow>();
        for (var agency : command.predecessors()) {
            changed.addAll(estates.settle(operator, succession(command, agency)));
            var before = closing.close(operator, id, agency, command.successor());
            ended.add(new PredecessorRow(id, ended.size(), agency, before.orElse(null)));
        }
        keep(operator, command, id, ended, changed);
        return new MergeAgencies.Answer.Merged(fetch(operator, id));
    }

    private static SucceedAgency succession(MergeAgencies command, AgencyId agency) {
        return new SucceedAgency(
                command.event(),
                agency,
                command.successor(),
                command.happenedOn(),
                command.legalBasis());
    }

    private void keep(
            OperatorScope operator,
            MergeAgencies command,
            MergerId id,
            List<PredecessorRow> ended,
            List<EstateChange> changed) {
        var rows = new ArrayList<ChangeRow>();
        changed.forEach(change -> rows.add(ChangeRow.of(id, rows.size(), change)));
        predecessors.insertAll(ended);
        changes.insertAll(rows);
        // Last, so that whatever comes after it is later than all that belongs to it.
        mergers.insert(
                new MergerRow(
                        id,
                        command.event(),
                        command.successor(),
                        command.happenedOn(),
                        command.legalBasis(),
                        clock.instant(),
                        operator.account(),
                        null));
    }

    /**
     * Puts everything back as it was before, while the successor has not worked since.
     *
     * @throws NotVisible if there is no such merger
     * @throws ChangedSince if something no longer stands as the merger left it
     */
    @Transactional
    public UndoMerger.Answer undo(OperatorScope operator, UndoMerger command) {
        var merger = fetch(operator, command.merger());
        var all = new ArrayList<>(merger.predecessors());
        all.add(merger.successor());
        estates.hold(operator, all);
        if (fetch(operator, merger.id()).undoneAt() != null) {
            return new UndoMerger.Answer.AlreadyUndone();
        }
        if (closing.hasWorkedSince(operator, merger.successor(), merger.mergedAt())) {
            return new UndoMerger.Answer.WorkedSince(merger.successor());
        }
        mergers.undo(merger.id(), clock.instant(), operator.account());
        var changed = changes.list(merger.id()).stream().map(ChangeRow::change).toList();
        if (!estates.undo(operator, changed, merger.happenedOn())) {
            throw new ChangedSince();
        }
        for (var row : predecessors.list(List.of(merger.id()))) {
            closing.reopen(operator, merger.id(), row, merger.successor());
        }
        return new UndoMerger.Answer.Undone(fetch(operator, merger.id()));
    }

    /**
     * One of them.
     *
     * @throws NotVisible if there is none
     */
    public Merger fetch(OperatorScope operator, MergerId id) {
        return mergers.find(id)
                .map(row -> row.merger(predecessors.list(List.of(id))))
                .orElseThrow(() -> new NotVisible("merger"));
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public Page<Merger> list(OperatorScope operator, PageRequest request) {
        var before = request.cursor(NEWEST_FIRST, 1).map(cursor -> cursor.id(0)).orElse(LATEST);
        var rows = mergers.list(new MergerId(before), request.limit());
        var ids = rows.stream().map(MergerRow::id).toList();
        var ended = ids.isEmpty() ? List.<PredecessorRow>of() : predecessors.list(ids);
        var byMerger = ended.stream().collect(Collectors.groupingBy(PredecessorRow::mergerId));
        return Page.of(
                rows.stream()
                        .map(row -> row.merger(byMerger.getOrDefault(row.id(), List.of())))
                        .toList(),
                request,
                merger -> Cursor.of(NEWEST_FIRST, merger.id().value()));
    }

    /** Relations, seats or successors were changed since; what was put back until then is not. */
    public static final class ChangedSince extends RuntimeException {}
}
