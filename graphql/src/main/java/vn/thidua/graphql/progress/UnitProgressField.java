package vn.thidua.graphql.progress;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.failure.BadInput;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.tenants.progress.ReportedFigures;
import vn.thidua.tenants.unit.Unit;

/** {@code Unit.progress}. */
@Singleton
final class UnitProgressField implements ObjectField<Unit> {
    @Override
    public String type() {
        return "Unit";
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Object fetch(Unit unit, Arguments arguments, CallerContext caller) {
        var plan = arguments.as(PlanId.class, "plan");
        var span =
                arguments
                        .find(Integer.class, "year")
                        .map(year -> PeriodRange.year(inRange(year)))
                        .orElseGet(PeriodRange::everything);
        return caller.load(
                        UnitProgressLoader.class,
                        new UnitProgressLoader.Asked(unit.id(), plan, span))
                .thenApply(
                        found -> FiguresInput.of(requireNonNullElse(found, ReportedFigures.NONE)));
    }

    private static int inRange(int year) {
        if (year < Period.YEAR_MIN || year > Period.YEAR_MAX) {
            throw new BadInput(List.of("year"), "is not between 2000 and 2099");
        }
        return year;
    }
}
