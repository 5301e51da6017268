package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.rollup.MeasureLevel;
import vn.thidua.platform.rollup.Measures;

/** {@code Oversight.measures}. */
@Singleton
final class MeasuresField implements ObjectField<Oversight> {
    private final Measures measures;

    MeasuresField(Measures measures) {
        this.measures = measures;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public List<Totals.NamedMeasure> fetch(
            Oversight oversight, Arguments arguments, CallerContext caller) {
        return Stream.of(MeasureLevel.PLAN, MeasureLevel.AGENCY)
                .flatMap(level -> measures.list(level).stream())
                .map(measure -> Totals.named(measure, caller.language()))
                .toList();
    }
}
