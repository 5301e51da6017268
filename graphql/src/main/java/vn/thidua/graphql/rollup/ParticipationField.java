package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.rollup.Participation;
import vn.thidua.platform.rollup.Rollups;
import vn.thidua.platform.rollup.Share;

/** {@code Rollup.participation}. */
@Singleton
final class ParticipationField implements ObjectField<RollupField.Rollup> {
    private final Rollups rollups;

    ParticipationField(Rollups rollups) {
        this.rollups = rollups;
    }

    @Override
    public String type() {
        return "Rollup";
    }

    @Override
    public String name() {
        return "participation";
    }

    @Override
    public List<Line> fetch(RollupField.Rollup rollup, Arguments arguments, CallerContext caller) {
        var found = rollups.participation(caller.scope(), rollup.planId(), rollup.range().to());
        return Line.of(found, caller.language());
    }

    /** A stock as clients see it. */
    record Line(
            Totals.NamedMeasure measure,
            BigDecimal amount,
            long agencyCount,
            @Nullable Share share) {
        static List<Line> of(Participation participation, Locale language) {
            return participation.stocks().stream()
                    .map(
                            stock ->
                                    new Line(
                                            Totals.named(stock.measure(), language),
                                            stock.amount(),
                                            stock.agencies(),
                                            stock.share().orElse(null)))
                    .toList();
        }
    }
}
