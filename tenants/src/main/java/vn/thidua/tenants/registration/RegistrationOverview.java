package vn.thidua.tenants.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who registers under a plan, who has not, and who is late.
 *
 * @param call what the plan says of it
 * @param closesOn the last day for registering in time; absent where the plan is silent
 * @param countedOn the day on which it is looked at who belongs to the agency: today, and once the
 *     deadline has passed, its last day
 * @param individuals all persons together
 * @param collectives all collectives together
 * @param units those with anybody, at most 1000
 */
public record RegistrationOverview(
        OverviewRequest request,
        RegistrationCall call,
        @Nullable LocalDate closesOn,
        LocalDate countedOn,
        RegistrationCounts individuals,
        RegistrationCounts collectives,
        List<UnitRegistrations> units) {
    private static final int UNITS_MAX = 1000;

    public RegistrationOverview {
        units = List.copyOf(units);
    }

    static RegistrationOverview of(
            OverviewRequest request,
            RegistrationCall call,
            @Nullable LocalDate closesOn,
            LocalDate countedOn,
            List<UnitRegistrations> units) {
        return new RegistrationOverview(
                request,
                call,
                closesOn,
                countedOn,
                sum(units, UnitRegistrations::individuals),
                sum(units, UnitRegistrations::collectives),
                units.stream().limit(UNITS_MAX).toList());
    }

    private static RegistrationCounts sum(
            List<UnitRegistrations> units, Function<UnitRegistrations, RegistrationCounts> part) {
        return units.stream().map(part).reduce(RegistrationCounts.NONE, RegistrationCounts::plus);
    }
}
