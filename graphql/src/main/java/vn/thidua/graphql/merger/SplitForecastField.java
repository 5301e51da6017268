package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.operator.Platform;
import vn.thidua.platform.merger.SplitAgency;
import vn.thidua.platform.merger.SplitForecast;
import vn.thidua.platform.merger.Splits;

/** {@code Platform.splitForecast}. */
@Singleton
final class SplitForecastField implements ObjectField<Platform> {
    private final Splits splits;

    SplitForecastField(Splits splits) {
        this.splits = splits;
    }

    @Override
    public String type() {
        return "Platform";
    }

    @Override
    public String name() {
        return "splitForecast";
    }

    @Override
    public SplitForecast fetch(Platform thing, Arguments arguments, CallerContext caller) {
        return splits.forecast(thing.operator(), arguments.as(SplitAgency.class, "input"));
    }
}
