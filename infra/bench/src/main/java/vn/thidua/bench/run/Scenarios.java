package vn.thidua.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.fill.People;
import vn.thidua.bench.run.Scenario.Request;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.past.LinksOf;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

/** What is measured: what people at their desks ask most, and the sums of the nation. */
final class Scenarios {
    /** More would be slowed down when they sign in. */
    private static final int PEOPLE = 20;

    private static final int REQUESTS_EACH = 20;
    private static final int STRIDE = 241;
    private static final String SEEN = "PublishedPlan";

    private static final Path QUESTIONS =
            Path.of(System.getProperty("bench.root", "."), "infra/bench/sides/questions");

    private final Country country;
    private final GlobalIds ids;

    Scenarios(Country country, GlobalIds ids) {
        this.country = country;
        this.ids = ids;
    }

    List<Scenario> all() {
        return List.of(
                scenario("a plan of 20 items, its links", "plan", ofSome(People::viewer, false)),
                scenario("a page of 50 plans", "page", page()),
                scenario("a ministry's overview", "overview", overview()),
                scenario("the national rollup, 30 measures", "rollup", rollup()),
                scenario("a fact", "fact", ofSome(People::office, true)));
    }

    /** What nobody else answers. */
    List<Scenario> alone() {
        return List.of(
                scenario("the nation's sums as of a day", "past", past()),
                scenario("its targets and who took part, as of a day", "past-more", past()),
                scenario("a search of published plans", "search", search()));
    }

    static Scenario scenario(String name, String question, List<Request> requests) {
        try {
            var document = Files.readString(QUESTIONS.resolve(question + ".graphql"));
            return new Scenario(name, question, document, requests);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Request> page() {
        return some().stream()
                .map(agency -> new Request(People.viewer(agency), 0, Map.of()))
                .toList();
    }

    private List<Request> overview() {
        return country.agencies().stream()
                .filter(agency -> agency.kind() == AgencyKind.MINISTRY)
                .limit(PEOPLE)
                .map(
                        agency ->
                                new Request(
                                        People.viewer(agency),
                                        agency.index(),
                                        Map.of("plan", plan(SEEN, agency.index()))))
                .toList();
    }

    private List<Request> rollup() {
        return List.of(ofNation(Map.of()));
    }

    /** The last evening of each month in which anything was reported, under both kinds of links. */
    private List<Request> past() {
        return Calendar.QUARTERS.stream()
                .map(quarter -> YearMonth.from(quarter.startsOn()).atEndOfMonth().toString())
                .flatMap(
                        day ->
                                Stream.of(LinksOf.values())
                                        .map(links -> Map.of("on", day, "links", links.name())))
                .map(this::ofNation)
                .toList();
    }

    /** Words that every plan has, that some have, and that stand in names. */
    private List<Request> search() {
        var all = List.of("thi đua", "lang son", "tu phap cao bang", "dien hinh tien tien");
        return some().stream()
                .flatMap(
                        agency ->
                                all.stream()
                                        .map(
                                                words ->
                                                        new Request(
                                                                People.viewer(agency),
                                                                0,
                                                                Map.of("words", words))))
                .toList();
    }

    private Request ofNation(Map<String, ?> variables) {
        var prime = country.agencies().getFirst();
        var all = new HashMap<String, Object>(variables);
        all.put("plan", plan(SEEN, prime.index()));
        return new Request(People.viewer(prime), prime.index(), all);
    }

    private List<Request> ofSome(Function<Agency, String> who, boolean report) {
        return of(some(), who, report);
    }

    /** Reading about plans of these agencies' own, or reporting a figure of them. */
    List<Request> of(List<Agency> agencies, Function<Agency, String> who, boolean report) {
        var requests = new ArrayList<Request>();
        for (var each = 0; each < REQUESTS_EACH; each++) {
            for (var agency : agencies) {
                var plan =
                        agency.index()
                                + each
                                        % country.plans().countOf(agency)
                                        * country.agencies().size();
                requests.add(
                        new Request(
                                who.apply(agency),
                                plan,
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
