package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.field.UserError;
import vn.thidua.platform.merger.SplitAgency;
import vn.thidua.platform.merger.SplitConflict;
import vn.thidua.platform.merger.Splits;

/** {@code Mutation.agencySplit}. */
@Singleton
final class AgencySplit implements MutationField<SplitAgency> {
    private final Splits splits;

    AgencySplit(Splits splits) {
        this.splits = splits;
    }

    @Override
    public String name() {
        return "agencySplit";
    }

    @Override
    public Class<SplitAgency> input() {
        return SplitAgency.class;
    }

    @Override
    public Payload run(SplitAgency input, CallerContext caller) {
        return switch (splits.split(caller.operator(), input)) {
            case SplitAgency.Answer.Split(var merger) -> caller.done("merger", merger);
            case SplitAgency.Answer.Refused(var conflicts) ->
                    caller.refused(
                            conflicts.stream()
                                    .map(conflict -> reason(input, conflict, caller))
                                    .toList());
        };
    }

    private static UserError reason(
            SplitAgency input, SplitConflict conflict, CallerContext caller) {
        return caller.reason(conflict.code(), path(input, conflict));
    }

    private static List<String> path(SplitAgency input, SplitConflict conflict) {
        return switch (conflict.code()) {
            case DAY_TO_COME -> List.of("input", "happenedOn");
            case REST_NOT_NAMED -> List.of("input", "rest");
            case PARTS_COUNT -> List.of("input", "parts");
            case NOT_UNDER -> part(input, conflict, "subordinates");
            case NO_SEAT -> part(input, conflict, "groups");
            case PLAN_NOT_OPEN -> part(input, conflict, "plans");
            case NAMED_TWICE,
                    ALLOTTED_TWICE,
                    ENDED_ALREADY,
                    WOULD_CLOSE_CIRCLE,
                    NOBODY_TAKES_OVER,
                    SUCCESSOR_SUSPENDED ->
                    input.agency().equals(conflict.agency())
                            ? List.of("input", "agency")
                            : part(input, conflict, "successor");
        };
    }

    private static List<String> part(SplitAgency input, SplitConflict conflict, String field) {
        var agencies = input.parts().stream().map(SplitAgency.Part::successor).toList();
        var place = Integer.toString(agencies.lastIndexOf(conflict.agency()));
        return List.of("input", "parts", place, field);
    }
}
