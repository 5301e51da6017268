package vn.thidua.bench.run;

import java.util.List;
import java.util.Map;

/**
 * One sort of request.
 *
 * @param name what the table of figures calls it
 * @param question its file's name among {@code sides/questions}
 * @param document what is asked, in the program's words
 * @param requests who asks, each with variables of the document
 */
record Scenario(String name, String question, String document, List<Request> requests) {
    private static final String WRITING = "fact";
    private static final String NOTHING = "{ __typename }";

    /**
     * Somebody's request.
     *
     * @param plan the plan that it is about, by its number; the first one for lists
     */
    record Request(String username, int plan, Map<String, ?> variables) {}

    /** The plans whose sums it moves. */
    List<Integer> written() {
        return writes() ? requests.stream().map(Request::plan).distinct().toList() : List.of();
    }

    /** The same with so many requests at most. */
    Scenario first(int most) {
        var some = requests.stream().limit(most).toList();
        return new Scenario(name, question, document, some);
    }

    /** Whether it leaves something behind. */
    boolean writes() {
        return question.equals(WRITING);
    }

    /** Next to nothing, asked by the first who asks this: what is waited for is the instrument. */
    Scenario instrument() {
        var asks = new Request(requests.getFirst().username(), 0, Map.of());
        return new Scenario("the instrument: " + NOTHING, "instrument", NOTHING, List.of(asks));
    }

    /** A request's body, as GraphQL over HTTP has it. */
    Map<String, ?> body(Request request) {
        return Map.of("query", document, "variables", request.variables());
    }
}
