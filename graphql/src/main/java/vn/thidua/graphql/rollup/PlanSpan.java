package vn.thidua.graphql.rollup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.PeriodRange;

/** The figures of one plan that a field asks for. */
record PlanSpan(PlanId plan, PeriodRange range) {
    static PlanSpan of(PlanId plan, Arguments arguments) {
        var range = arguments.find(Span.class, "span").map(Span::range);
        return new PlanSpan(plan, range.orElseGet(PeriodRange::everything));
    }

    /** Reads together what is asked of many plans for the same quarters. */
    static <V> Map<PlanSpan, V> load(
            Set<PlanSpan> asked, BiFunction<List<PlanId>, PeriodRange, Map<PlanId, V>> read) {
        var found = new HashMap<PlanSpan, V>();
        asked.stream()
                .collect(groupingBy(PlanSpan::range, mapping(PlanSpan::plan, toList())))
                .forEach(
                        (range, plans) ->
                                read.apply(plans, range)
                                        .forEach(
                                                (plan, value) ->
                                                        found.put(
                                                                new PlanSpan(plan, range), value)));
        return found;
    }
}
