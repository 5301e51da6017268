package vn.thidua.platform.rollup;

import jakarta.inject.Singleton;
import java.util.List;

/**
 * Writes an entry, or two about the same plan, and lets them count. Whoever calls holds the plan's
 * own row and has nothing else to write.
 */
@Singleton
class FactPosting {
    private final FactRepository facts;
    private final FigureRepository figures;
    private final TargetFigureRepository targets;
    private final AgencyFigureRepository agencies;

    FactPosting(
            FactRepository facts,
            FigureRepository figures,
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
        var ofPlan = rows.stream().anyMatch(row -> row.measure() <= Measure.COLUMNS);
        var ofTargets = rows.stream().anyMatch(row -> Measure.isOfTarget(row.measure()));
        facts.insertAll(rows);
        if (ofPlan) {
            figures.addOwn(entry, other);
        }
        if (ofTargets) {
            targets.addOwn(entry, other);
        }
        if (!ofPlan && !ofTargets) {
            agencies.add(entry);
        }
        if (ofPlan) {
            figures.rollUp(entry, other);
        }
        if (ofTargets) {
            targets.rollUp(entry, other);
        }
    }
}
