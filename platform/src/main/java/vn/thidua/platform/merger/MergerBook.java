package vn.thidua.platform.merger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.directory.EstateChange;
import vn.thidua.platform.directory.Occasion;

/** Keeps mergers and splits: who has ended, who follows, and what was changed. */
@Singleton
class MergerBook {
    private final MergerRepository mergers;
    private final PredecessorRepository predecessors;
    private final SuccessorRepository successors;
    private final ChangeRepository changes;
    private final Clock clock;

    MergerBook(
            MergerRepository mergers,
            PredecessorRepository predecessors,
            SuccessorRepository successors,
            ChangeRepository changes,
            Clock clock) {
        this.mergers = mergers;
        this.predecessors = predecessors;
        this.successors = successors;
        this.changes = changes;
        this.clock = clock;
    }

    void enter(
            OperatorScope operator,
            MergerId id,
            Occasion occasion,
            List<PredecessorRow> ended,
            List<SuccessorRow> following,
            List<EstateChange> changed) {
        var rows = new ArrayList<ChangeRow>();
        changed.forEach(change -> rows.add(ChangeRow.of(id, rows.size(), change)));
        predecessors.insertAll(ended);
        successors.insertAll(following);
        if (!rows.isEmpty()) {
            changes.insertAll(rows);
        }
        // Last, so that whatever comes after it is later than all that belongs to it.
        mergers.insert(
                new MergerRow(
                        id,
                        occasion.event(),
                        occasion.happenedOn(),
                        occasion.legalBasis(),
                        clock.instant(),
                        operator.account(),
                        null));
    }

    void strikeOut(OperatorScope operator, MergerId merger) {
        mergers.undo(merger, clock.instant(), operator.account());
    }

    Optional<Merger> find(MergerId id) {
        return mergers.find(id).flatMap(row -> mergers(List.of(row)).stream().findFirst());
    }

    /** The newest first. */
    List<Merger> list(MergerId before, int limit) {
        return mergers(mergers.list(before, limit));
    }

    List<PredecessorRow> ended(MergerId merger) {
        return predecessors.list(List.of(merger));
    }

    List<EstateChange> changed(MergerId merger) {
        return changes.list(merger).stream().map(ChangeRow::change).toList();
    }

    private List<Merger> mergers(Collection<MergerRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(MergerRow::id).toList();
        var ended =
                predecessors.list(ids).stream()
                        .collect(Collectors.groupingBy(PredecessorRow::mergerId));
        var following =
                successors.list(ids).stream()
                        .collect(Collectors.groupingBy(SuccessorRow::mergerId));
        return rows.stream()
                .map(
                        row ->
                                row.merger(
                                        ended.getOrDefault(row.id(), List.of()),
                                        following.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
