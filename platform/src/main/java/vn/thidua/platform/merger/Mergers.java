package vn.thidua.platform.merger;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Estates;
import vn.thidua.platform.directory.Heirs;

/** The operator's door for merging agencies, and for taking back a merger or a split. */
@Singleton
public class Mergers {
    private static final String NEWEST_FIRST = "mergers";
    private static final UUID LATEST = new UUID(-1L, -1L);

    private final MergerChecks checks;
    private final Estates estates;
    private final Closing closing;
    private final Settlement settlement;
    private final MergerBook book;

    Mergers(
            MergerChecks checks,
            Estates estates,
            Closing closing,
            Settlement settlement,
            MergerBook book) {
        this.checks = checks;
        this.estates = estates;
        this.closing = closing;
        this.settlement = settlement;
        this.book = book;
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
        var heirs = Heirs.one(agency, command.successor());
        return new MergerForecast.Predecessor(
                agency,
                closing.isTenant(operator, agency),
                estates.count(operator, heirs, command.happenedOn()),
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
        var id =
                settlement.settle(
                        operator,
                        command.occasion(),
                        command.predecessors().stream()
                                .map(agency -> Inheritance.one(agency, command.successor()))
                                .toList());
        return new MergeAgencies.Answer.Merged(fetch(operator, id));
    }

    /**
     * Puts everything back as it was before a merger or a split, while no successor has worked
     * since.
     *
     * @throws NotVisible if there is no such merger
     * @throws ChangedSince if something no longer stands as the merger left it
     */
    @Transactional
    public UndoMerger.Answer undo(OperatorScope operator, UndoMerger command) {
        var merger = fetch(operator, command.merger());
        var all = new ArrayList<>(merger.predecessors());
        all.addAll(merger.successors());
        estates.hold(operator, all);
        if (fetch(operator, merger.id()).undoneAt() != null) {
            return new UndoMerger.Answer.AlreadyUndone();
        }
        var worked = worked(operator, merger);
        if (worked.isPresent()) {
            return new UndoMerger.Answer.WorkedSince(worked.get());
        }
        book.strikeOut(operator, merger.id());
        if (!estates.undo(operator, book.changed(merger.id()), merger.happenedOn())) {
            throw new ChangedSince();
        }
        for (var row : book.ended(merger.id())) {
            closing.reopen(operator, merger, row);
        }
        return new UndoMerger.Answer.Undone(fetch(operator, merger.id()));
    }

    private Optional<AgencyId> worked(OperatorScope operator, Merger merger) {
        return merger.successors().stream()
                .filter(agency -> closing.hasWorkedSince(operator, agency, merger.mergedAt()))
                .findFirst();
    }

    /**
     * One of them.
     *
     * @throws NotVisible if there is none
     */
    public Merger fetch(OperatorScope operator, MergerId id) {
        return book.find(id).orElseThrow(() -> new NotVisible("merger"));
    }

    /** All of them, splits among them, the newest first. */
    @Transactional(readOnly = true)
    public Page<Merger> list(OperatorScope operator, PageRequest request) {
        var before = request.cursor(NEWEST_FIRST, 1).map(cursor -> cursor.id(0)).orElse(LATEST);
        return Page.of(
                book.list(new MergerId(before), request.limit()),
                request,
                merger -> Cursor.of(NEWEST_FIRST, merger.id().value()));
    }

    /** Relations, seats or successors were changed since; what was put back until then is not. */
    public static final class ChangedSince extends RuntimeException {}
}
