package vn.thidua.bench.write;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.fill.People;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.MeasureLevel;
import vn.thidua.platform.rollup.Measures;
import vn.thidua.platform.rollup.Period;
import vn.thidua.tenants.progress.ReportProgress;
import vn.thidua.tenants.progress.ReportedFigures;
import vn.thidua.tenants.unit.UnitId;

/** Offices that report, each for its agency's plan of the year: all below the Prime Minister's. */
@Singleton
final class Desks {
    private static final Period QUARTER = Calendar.QUARTERS.get(2);

    private final SignIn signIn;
    private final Measures measures;

    Desks(SignIn signIn, Measures measures) {
        this.signIn = signIn;
        this.measures = measures;
    }

    /** One office at its work. */
    record Desk(Scope scope, PlanId plan, List<UnitId> units, List<String> measures) {

        /** A report of so many figures, each time of another unit and other measures. */
        ReportProgress report(int figures, int turn) {
            var deltas =
                    IntStream.range(0, figures)
                            .mapToObj(n -> measures.get((turn + n) % measures.size()))
                            .map(code -> new MeasureDelta(code, BigDecimal.valueOf(3)))
                            .toList();
            return new ReportProgress(
                    plan,
                    units.get(turn % units.size()),
                    QUARTER,
                    QUARTER.endsOn(),
                    new ReportedFigures(deltas, List.of(), List.of()),
                    null,
                    null);
        }
    }

    /** So many offices, of agencies of all levels. */
    List<Desk> of(Country country, int count) {
        var codes =
                measures.list(MeasureLevel.PLAN).stream().map(measure -> measure.code()).toList();
        var agencies = country.agencies();
        var others = agencies.size() - 1;
        var desks = Math.min(count, others);
        return IntStream.range(0, desks)
                .mapToObj(n -> agencies.get(1 + n * others / desks))
                .map(
                        agency ->
                                new Desk(
                                        signedIn(agency),
                                        new PlanId(country.plan(agency.index())),
                                        units(country, agency),
                                        codes))
                .toList();
    }

    private static List<UnitId> units(Country country, Agency agency) {
        return IntStream.range(0, Country.UNITS)
                .mapToObj(number -> new UnitId(country.unit(agency, number)))
                .toList();
    }

    private Scope signedIn(Agency agency) {
        if (signIn.signIn(People.office(agency), People.PASSWORD, null)
                instanceof SignInAnswer.SignedIn(var session, _)) {
            return (Scope) signIn.callerOf(session).orElseThrow().caller();
        }
        throw new IllegalStateException(agency + " cannot sign in");
    }
}
