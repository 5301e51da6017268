package vn.thidua.platform.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes an entry, or two about the same plan, and lets them count. Whoever calls holds the plan's
 * own row and has nothing else to write.
 */
@Singleton
class FactPosting {
    private final FactRepository facts;
    private final FigureSums figures;
    private final TargetFigureRepository targets;
    private final AgencyFigureRepository agencies;

    FactPosting(
            FactRepository facts,
            FigureSums figures,
            TargetFigureRepository targets,
            AgencyFigureRepository agencies) {
        this.facts = facts;
        this.figures = figures;
        this.targets = targets;
        this.agencies = agencies;
    }

    /** Rollups come last, all at once and in their order: nothing is locked after them. */
    void post(List<FactRow> rows) {
        var entry = rows.getFirst().entryId();
        var other = rows.getLast().entryId();
        var measures = measures(rows);
        var ofPlan = !measures.isEmpty();
        var ofTargets = rows.stream().anyMatch(row -> Measure.isOfTarget(row.measure()));
        facts.insertAll(rows);
        if (ofPlan) {
            figures.addOwn(entry, other, measures);
        }
        if (ofTargets) {
            targets.addOwn(entry, other);
        }
        if (!ofPlan && !ofTargets) {
            agencies.add(entry);
        }
        if (ofPlan) {
            figures.rollUp(entry, other, measures);
        }
        if (ofTargets) {
            targets.rollUp(entry, other);
        }
    }

    private static SortedSet<Integer> measures(List<FactRow> rows) {
        return rows.stream()
                .map(FactRow::measure)
                .filter(measure -> measure <= Measure.COLUMNS)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
