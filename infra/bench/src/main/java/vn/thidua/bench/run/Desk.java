package vn.thidua.bench.run;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.bench.country.Agency;
import vn.thidua.bench.fill.People;
import vn.thidua.bench.run.LinkMoves.Parent;
import vn.thidua.bench.run.Scenario.Request;

/** What is done in a country that grows, one thing after the other. */
final class Desk {
    private final Filled filled;
    private final Tokens people;
    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Agency province;
    private final LinkMoves moves;
    private final List<Map<String, String>> figures = new ArrayList<>();
    private int reports;

    /**
     * In a country, as its people.
     *
     * @param figures how many measures a report is about
     */
    Desk(Filled filled, Tokens people, int figures) {
        this.filled = filled;
        this.people = people;
        filled.scenarios().forEach(scenario -> scenarios.put(scenario.question(), scenario));
        this.province = new Others(filled.country(), filled.ids()).province();
        this.moves = new LinkMoves(people, People.office(province), filled.seen(province.index()));
        for (var code : codes(figures)) {
            this.figures.add(Map.of("measure", code, "amount", "1"));
        }
        signIn();
    }

    /** Before anybody looks at the clock, for passwords are slow on purpose. */
    private void signIn() {
        for (var question : List.of("rollup", "page", "fact")) {
            scenario(question).requests().forEach(request -> people.of(request.username()));
        }
    }

    private List<String> codes(int count) {
        var codes = new ArrayList<String>();
        try (var connection = filled.server().connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT code FROM measure WHERE level = 'PLAN' ORDER BY number")) {
            while (rows.next() && codes.size() < count) {
                codes.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return codes;
    }

    /** The nation's sums. */
    void rollup() {
        ask("rollup", scenario("rollup").requests().getFirst());
    }

    /** The newest plans that an agency may see, one agency after the other. */
    void page() {
        var asked = scenario("page").requests();
        ask("page", asked.get(reports++ % asked.size()));
    }

    /** A report about a plan, one plan after the other. */
    void fact() {
        var asked = scenario("fact").requests();
        var request = asked.get(reports++ % asked.size());
        var input = input(request);
        input.put("figures", Map.of("measures", figures));
        ask("fact", new Request(request.username(), request.plan(), Map.of("input", input)));
    }

    private static Map<String, Object> input(Request request) {
        var input = new HashMap<String, Object>();
        if (request.variables().get("input") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> input.put(name.toString(), value));
        }
        return input;
    }

    /** A province's plan is linked to that of a movement of the Prime Minister's, and cut. */
    void linkAndCut() {
        var movement = Parent.of(filled, Subtree.movement(filled));
        moves.link(movement);
        moves.cut(movement);
    }

    /** How many plans that moves. */
    int moved() {
        return filled.country().planClosure().below().of(province.index()).length;
    }

    private Scenario scenario(String question) {
        var scenario = scenarios.get(question);
        if (scenario == null) {
            throw new IllegalArgumentException(question);
        }
        return scenario;
    }

    private void ask(String question, Request request) {
        var answer =
                people.ask(request.username(), scenario(question).document(), request.variables());
        if (scenario(question).writes() && !answer.text("data").contains("errors=[]")) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
