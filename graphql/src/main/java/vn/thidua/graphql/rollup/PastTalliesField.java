package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.rollup.PastRollupField.PastRollup;
import vn.thidua.graphql.tally.TallyLine;
import vn.thidua.platform.past.PastTallies;
import vn.thidua.platform.tally.TallyYears;

/** {@code PastRollup.tallies}. */
@Singleton
final class PastTalliesField implements ObjectField<PastRollup> {
    private final PastTallies tallies;

    PastTalliesField(PastTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public String type() {
        return "PastRollup";
    }

    @Override
    public String name() {
        return "tallies";
    }

    @Override
    public List<TallyLine> fetch(PastRollup past, Arguments arguments, CallerContext caller) {
        var years =
                arguments.find(Integer.class, "year").map(TallyYears::of).orElse(TallyYears.all());
        return TallyLine.listOf(
                tallies.totals(caller.scope(), past.planId(), past.evening(), years));
    }
}
