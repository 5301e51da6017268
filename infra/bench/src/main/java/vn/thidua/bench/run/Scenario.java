package vn.thidua.bench.run;

import java.util.List;
import java.util.Map;

/**
 * One sort of request.
 *
 * @param name what the table of figures calls it
 * @param document what is asked
 * @param requests who asks, each with variables of the document
 */
record Scenario(String name, String document, List<Request> requests) {

    /** Somebody's request. */
    record Request(String username, Map<String, ?> variables) {}
}
