package vn.thidua.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.fill.People;
import vn.thidua.bench.run.Scenario.Request;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

/** What is measured: what people at their desks ask most, and the sums of the nation. */
final class Scenarios {
    /** More would be slowed down when they sign in. */
    private static final int PEOPLE = 20;

    private static final int REQUESTS_EACH = 20;
    private static final int STRIDE = 241;
    private static final String SEEN = "PublishedPlan";

    private static final String PLAN =
            """
            query($plan: ID!) { oversight { publishedPlan(id: $plan) {
                title documentNumber documentSymbol issuedOn year state
                keeper { name }
                currentVersion { number document {
                    header { title theme }
                    items { key section parent label kind text }
                } }
                parents(first: 10) { nodes { type crosses state parent {
                    title documentNumber documentSymbol keeper { name }
                } } }
                children(first: 20) { nodes { type crosses state child {
                    title documentNumber documentSymbol keeper { name }
                } } }
            } } }
            """;
    private static final String PAGE =
            """
            { oversight { publishedPlans(first: 50) {
                nodes { id title documentNumber documentSymbol issuedOn state keeper { name } }
                pageInfo { hasNextPage endCursor }
            } } }
            """;
    private static final String OVERVIEW =
            """
            query($plan: ID!) { oversight { publishedPlan(id: $plan) {
                title
                targetTotals(span: { year: 2026 }) {
                    name goal total { amount share { percent } }
                }
                coverage(first: 50) { nodes {
                    agency { name } status planTitle documentNumber documentSymbol issuedOn
                    targetTotals(span: { year: 2026 }) { total { amount share { percent } } }
                } }
            } } }
            """;
    private static final String ROLLUP =
            """
            query($plan: ID!) { oversight { rollup(plan: $plan, span: { year: 2026 }) {
                planCount agencyCount totals { measure { code } amount share { percent } }
            } } }
            """;
    private static final String FACT =
            """
            mutation($input: ProgressReportInput!) { progressReport(input: $input) {
                report { id } errors { code }
            } }
            """;

    private final Country country;
    private final GlobalIds ids;

    Scenarios(Country country, GlobalIds ids) {
        this.country = country;
        this.ids = ids;
    }

    List<Scenario> all() {
        return List.of(
                new Scenario("a plan of 20 items, its links", PLAN, ofSome(People::viewer, false)),
                new Scenario("a page of 50 plans", PAGE, page()),
                new Scenario("a ministry's overview", OVERVIEW, overview()),
                new Scenario("the national rollup, 30 measures", ROLLUP, rollup()),
                new Scenario("a fact", FACT, ofSome(People::office, true)));
    }

    private List<Request> page() {
        return some().stream().map(agency -> new Request(People.viewer(agency), Map.of())).toList();
    }

    private List<Request> overview() {
        return country.agencies().stream()
                .filter(agency -> agency.kind() == AgencyKind.MINISTRY)
                .limit(PEOPLE)
                .map(
                        agency ->
                                new Request(
                                        People.viewer(agency),
                                        Map.of("plan", plan(SEEN, agency.index()))))
                .toList();
    }

    private List<Request> rollup() {
        var prime = country.agencies().getFirst();
        return List.of(
                new Request(People.viewer(prime), Map.of("plan", plan(SEEN, prime.index()))));
    }

    private List<Request> ofSome(Function<Agency, String> who, boolean report) {
        var requests = new ArrayList<Request>();
        for (var each = 0; each < REQUESTS_EACH; each++) {
            for (var agency : some()) {
                var plan =
                        agency.index()
                                + each
                                        % country.plans().countOf(agency)
                                        * country.agencies().size();
                requests.add(
                        new Request(
                                who.apply(agency),
                                report
                                        ? Map.of("input", fact(agency, plan, each))
                                        : Map.of("plan", plan(SEEN, plan))));
            }
        }
        return requests;
    }

    private Map<String, Object> fact(Agency agency, int plan, int each) {
        UUID unit = country.unit(agency, each % Country.UNITS);
        return Map.of(
                "plan",
                plan("Plan", plan),
                "unit",
                ids.encode("Unit", new UnitId(unit)),
                "year",
                Calendar.YEAR,
                "quarter",
                3,
                "figures",
                Map.of("measures", List.of(Map.of("measure", "PERSONS_TRAINED", "amount", "3"))));
    }

    /** Agencies from all levels. */
    private List<Agency> some() {
        var count = country.agencies().size();
        IntFunction<Agency> at = number -> country.agencies().get(number * STRIDE % count);
        return IntStream.range(0, Math.min(PEOPLE, count)).mapToObj(at).toList();
    }

    private String plan(String type, int plan) {
        return ids.encode(type, new PlanId(country.plan(plan)));
    }
}
