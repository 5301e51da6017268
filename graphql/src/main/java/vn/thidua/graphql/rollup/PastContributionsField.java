package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.past.PastRollups;

/** {@code PastRollup.contributions}. */
@Singleton
final class PastContributionsField implements ObjectField<PastRollupField.PastRollup> {
    private final PastRollups rollups;
    private final Totals totals;

    PastContributionsField(PastRollups rollups, Totals totals) {
        this.rollups = rollups;
        this.totals = totals;
    }

    @Override
    public String type() {
        return "PastRollup";
    }

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public Connection<ContributionsField.Line> fetch(
            PastRollupField.PastRollup rollup, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var found = rollups.contributions(caller.scope(), rollup.planId(), rollup.evening(), page);
        return Connection.of(
                page,
                found.map(
                        contribution ->
                                ContributionsField.Line.of(
                                        contribution, totals, caller.language())));
    }
}
