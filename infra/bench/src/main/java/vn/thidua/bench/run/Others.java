package vn.thidua.bench.run;

import static vn.thidua.bench.country.Agency.NOBODY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.fill.People;
import vn.thidua.bench.run.Scenario.Request;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.directory.AgencyKind;

/** A province, and the agencies outside it that go on working while it is moved. */
final class Others {
    /** More would be slowed down when they sign in. */
    private static final int PEOPLE = 20;

    private final Country country;
    private final Scenarios scenarios;

    Others(Country country, GlobalIds ids) {
        this.country = country;
        this.scenarios = new Scenarios(country, ids);
    }

    /** The first of the provinces; its number is its plan's for the year, too. */
    Agency province() {
        return country.agencies().stream()
                .filter(agency -> agency.kind() == AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE)
                .findFirst()
                .orElseThrow();
    }

    /** What they read: plans of their own. */
    Scenario reading() {
        var requests = scenarios.of(outside(), People::viewer, false);
        return Scenarios.scenario("plans of others, their links", "plan", requests);
    }

    /** What they report: figures of their own plans. */
    Scenario reporting() {
        var requests = scenarios.of(outside(), People::office, true);
        return Scenarios.scenario("facts of others", "fact", requests);
    }

    /** The plans whose sums they move. */
    List<Integer> written() {
        return reporting().requests().stream().map(Request::plan).distinct().toList();
    }

    /** One reads, another reports, in turn. */
    static List<Line> inTurn(List<Line> reads, List<Line> reports) {
        var lines = new ArrayList<Line>();
        for (var each = 0; each < reads.size(); each++) {
            lines.add(new Line(reads.get(each).username(), reads.get(each).body(), ""));
            lines.add(reports.get(each));
        }
        return lines;
    }

    /** From all levels, spread over those that do not stand below the province. */
    private List<Agency> outside() {
        var province = province().index();
        var all = country.agencies().stream().filter(one -> !isBelow(one, province)).toList();
        var people = Math.min(PEOPLE, all.size());
        return IntStream.range(0, people).mapToObj(n -> all.get(n * all.size() / people)).toList();
    }

    private boolean isBelow(Agency agency, int superior) {
        return agency.index() == superior
                || isBelow(agency.administrative(), superior)
                || isBelow(agency.sectoral(), superior);
    }

    private boolean isBelow(int agency, int superior) {
        return agency != NOBODY
                && agency >= superior // Superiors come first.
                && isBelow(country.agencies().get(agency), superior);
    }
}
