package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import vn.thidua.graphql.failure.BadInput;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rollup.Contribution;
import vn.thidua.platform.rollup.Measure;
import vn.thidua.platform.rollup.MeasureLevel;
import vn.thidua.platform.rollup.Measures;
import vn.thidua.platform.rollup.Rollups;

/** {@code Rollup.contributions}. */
@Singleton
final class ContributionsField implements ObjectField<RollupField.Rollup> {
    private final Rollups rollups;
    private final Measures measures;
    private final Totals totals;

    ContributionsField(Rollups rollups, Measures measures, Totals totals) {
        this.rollups = rollups;
        this.measures = measures;
        this.totals = totals;
    }

    @Override
    public String type() {
        return "Rollup";
    }

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public Connection<Line> fetch(
            RollupField.Rollup rollup, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var scope = caller.scope();
        var order = arguments.find(String.class, "by").map(this::measure);
        var found =
                order.isPresent()
                        ? rollups.contributions(
                                scope, rollup.planId(), rollup.range(), order.get(), page)
                        : rollups.contributions(scope, rollup.planId(), rollup.range(), page);
        return Connection.of(
                page, found.map(contribution -> Line.of(contribution, totals, caller.language())));
    }

    private Measure measure(String code) {
        return measures.find(MeasureLevel.PLAN, code)
                .orElseThrow(() -> new BadInput(List.of("by"), "is no code of a measure"));
    }

    /** What one agency has contributed, as clients see it. */
    record Line(AgencyId agencyId, long planCount, List<Totals.MeasureTotal> totals) {
        static Line of(Contribution contribution, Totals totals, Locale language) {
            return new Line(
                    contribution.agency(),
                    contribution.plans(),
                    totals.of(contribution.figures(), language));
        }
    }
}
