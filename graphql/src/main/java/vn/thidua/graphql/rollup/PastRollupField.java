package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.failure.BadInput;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.past.Evening;
import vn.thidua.platform.past.LinksOf;
import vn.thidua.platform.past.PastRollups;
import vn.thidua.platform.past.PastTotals;
import vn.thidua.platform.publication.PlanId;

/** {@code Oversight.pastRollup}. */
@Singleton
final class PastRollupField implements ObjectField<Oversight> {
    private final PastRollups rollups;
    private final Totals totals;
    private final GlobalIds ids;

    PastRollupField(PastRollups rollups, Totals totals, GlobalIds ids) {
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
        return "pastRollup";
    }

    @Override
    public PastRollup fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        var asked = PlanSpan.of(arguments.as(PlanId.class, "plan"), arguments);
        var evening =
                new Evening(
                        arguments.as(LocalDate.class, "on"),
                        arguments.as(LinksOf.class, "links"),
                        asked.range());
        var found = read(asked.plan(), evening, caller);
        return new PastRollup(
                asked.plan(),
                evening,
                ids.encode("PublishedPlan", asked.plan()),
                found.agencies(),
                found.plans(),
                totals.of(found.figures(), caller.language()));
    }

    private PastTotals read(PlanId plan, Evening evening, CallerContext caller) {
        try {
            return rollups.totals(caller.scope(), plan, evening);
        } catch (IllegalArgumentException dayToCome) {
            throw new BadInput(List.of("on"), dayToCome);
        }
    }

    /** What a plan had come to. */
    record PastRollup(
            PlanId planId,
            Evening evening,
            String plan,
            long agencyCount,
            long planCount,
            List<Totals.MeasureTotal> totals) {
        LocalDate stoodOn() {
            return evening.day();
        }

        LinksOf links() {
            return evening.links();
        }
    }
}
