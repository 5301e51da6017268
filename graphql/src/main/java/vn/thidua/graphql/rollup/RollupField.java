package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.PlanTotals;
import vn.thidua.platform.rollup.Rollups;

/** {@code Oversight.rollup}. */
@Singleton
final class RollupField implements ObjectField<Oversight> {
    private final Rollups rollups;
    private final Totals totals;
    private final GlobalIds ids;

    RollupField(Rollups rollups, Totals totals, GlobalIds ids) {
        this.rollups = rollups;
        this.totals = totals;
        this.ids = ids;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "rollup";
    }

    @Override
    public Rollup fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        var asked = PlanSpan.of(arguments.as(PlanId.class, "plan"), arguments);
        var found = rollups.totals(caller.scope(), asked.plan(), asked.range());
        return new Rollup(
                asked.plan(),
                ids.encode("PublishedPlan", asked.plan()),
                asked.range(),
                found,
                totals.of(found.figures(), caller.language()));
    }

    /** What a plan has come to in a range of quarters. */
    record Rollup(
            PlanId planId,
            String plan,
            PeriodRange range,
            PlanTotals found,
            List<Totals.MeasureTotal> totals) {
        long agencyCount() {
            return found.agencies();
        }

        long planCount() {
            return found.plans();
        }
    }
}
