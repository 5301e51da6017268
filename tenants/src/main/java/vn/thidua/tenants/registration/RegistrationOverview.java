package vn.thidua.tenants.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who registers under a plan, who has not, and who is late.
 *
 * @param expectation who is expected, and until when
 * @param individuals all persons together
 * @param collectives all collectives together
 * @param units those with anybody, at most 1000
 */
public record RegistrationOverview(
        OverviewRequest request,
        Expectation expectation,
        RegistrationCounts individuals,
        RegistrationCounts collectives,
        List<UnitRegistrations> units) {
    private static final int UNITS_MAX = 1000;

    public RegistrationOverview {
        units = List.copyOf(units);
    }

    static RegistrationOverview of(
            OverviewRequest request, Expectation expectation, List<UnitRegistrations> units) {
        return new RegistrationOverview(
                request,
                expectation,
                sum(units, UnitRegistrations::individuals),
                sum(units, UnitRegistrations::collectives),
                units.stream().limit(UNITS_MAX).toList());
    }

    private static RegistrationCounts sum(
            List<UnitRegistrations> units, Function<UnitRegistrations, RegistrationCounts> part) {
        return units.stream().map(part).reduce(RegistrationCounts.NONE, RegistrationCounts::plus);
    }

    /** The last day for persons to register in time; absent where the plan is silent. */
    public @Nullable LocalDate individualsCloseOn() {
        return expectation.individuals().closesOn();
    }

    /** The last day for collectives; absent where the plan is silent. */
    public @Nullable LocalDate collectivesCloseOn() {
        return expectation.collectives().closesOn();
    }

    /** The later of both; absent where the plan is silent on one. */
    public @Nullable LocalDate closesOn() {
        var one = individualsCloseOn();
        var other = collectivesCloseOn();
        return one == null || other == null ? null : later(one, other);
    }

    /**
     * The day on which it is looked at who belongs to the agency: today, and once a deadline has
     * passed, its last day; of both the later.
     */
    public LocalDate countedOn() {
        return later(expectation.individuals().countedOn(), expectation.collectives().countedOn());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
