package vn.thidua.platform.rollup;

import jakarta.inject.Singleton;
import java.util.List;

/** Writes an entry and lets it count. Whoever calls holds the plan's own row. */
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

    /** The rows are of one entry. Rollups come last: nothing is locked after them. */
    FactEntryId post(List<FactRow> rows) {
        var entry = rows.getFirst().entryId();
        var ofPlan = rows.stream().anyMatch(row -> row.measure() <= Measure.COLUMNS);
        var ofTargets = rows.stream().anyMatch(row -> Measure.isOfTarget(row.measure()));
        facts.insertAll(rows);
        if (ofPlan) {
            figures.addOwn(entry);
        }
        if (ofTargets) {
            targets.addOwn(entry);
        }
        if (!ofPlan && !ofTargets) {
            agencies.add(entry);
        }
        if (ofPlan) {
            figures.rollUp(entry);
        }
        if (ofTargets) {
            targets.rollUp(entry);
        }
        return entry;
    }
}
