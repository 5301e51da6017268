package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.operator.Platform;
import vn.thidua.platform.merger.MergeAgencies;
import vn.thidua.platform.merger.MergerForecast;
import vn.thidua.platform.merger.Mergers;

/** {@code Platform.mergerForecast}. */
@Singleton
final class MergerForecastField implements ObjectField<Platform> {
    private final Mergers mergers;

    MergerForecastField(Mergers mergers) {
        this.mergers = mergers;
    }

    @Override
    public String type() {
        return "Platform";
    }

    @Override
    public String name() {
        return "mergerForecast";
    }

    @Override
    public MergerForecast fetch(Platform thing, Arguments arguments, CallerContext caller) {
        return mergers.forecast(thing.operator(), arguments.as(MergeAgencies.class, "input"));
    }
}
