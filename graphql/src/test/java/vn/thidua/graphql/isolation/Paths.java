package vn.thidua.graphql.isolation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and replaces what stands at a place of variables; in a list its first element. */
final class Paths {
    private Paths() {}

    /** What stands there; nothing if nothing does. */
    static Optional<String> find(Map<String, Object> variables, String place) {
        return find(variables, List.of(place.split("\\.")));
    }

    private static Optional<String> find(Object here, List<String> steps) {
        if (here instanceof List<?> list) {
            return list.isEmpty() ? Optional.empty() : find(list.getFirst(), steps);
        }
        if (steps.isEmpty()) {
            return Optional.of(here.toString());
        }
        var next = here instanceof Map<?, ?> map ? map.get(steps.getFirst()) : null;
        return next == null ? Optional.empty() : find(next, steps.subList(1, steps.size()));
    }

    /** The same variables with this id there. */
    static Map<String, Object> with(Map<String, Object> variables, String place, String id) {
        var steps = List.of(place.split("\\."));
        var copy = new LinkedHashMap<>(variables);
        copy.computeIfPresent(
                steps.getFirst(), (_, old) -> with(old, steps.subList(1, steps.size()), id));
        return copy;
    }

    private static Object with(Object here, List<String> steps, String id) {
        return switch (here) {
            case List<?> list -> {
                var copy = new ArrayList<Object>(list);
                copy.set(0, with(copy.getFirst(), steps, id));
                yield copy;
            }
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<Object, Object>(map);
                copy.computeIfPresent(
                        steps.getFirst(),
                        (_, old) -> with(old, steps.subList(1, steps.size()), id));
                yield copy;
            }
            default -> id;
        };
    }
}
