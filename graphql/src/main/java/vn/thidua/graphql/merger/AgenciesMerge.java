package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.field.UserError;
import vn.thidua.platform.merger.MergeAgencies;
import vn.thidua.platform.merger.MergerConflict;
import vn.thidua.platform.merger.Mergers;

/** {@code Mutation.agenciesMerge}. */
@Singleton
final class AgenciesMerge implements MutationField<MergeAgencies> {
    private final Mergers mergers;

    AgenciesMerge(Mergers mergers) {
        this.mergers = mergers;
    }

    @Override
    public String name() {
        return "agenciesMerge";
    }

    @Override
    public Class<MergeAgencies> input() {
        return MergeAgencies.class;
    }

    @Override
    public Payload run(MergeAgencies input, CallerContext caller) {
        return switch (mergers.merge(caller.operator(), input)) {
            case MergeAgencies.Answer.Merged(var merger) -> caller.done("merger", merger);
            case MergeAgencies.Answer.Refused(var conflicts) ->
                    caller.refused(
                            conflicts.stream()
                                    .map(conflict -> reason(input, conflict, caller))
                                    .toList());
        };
    }

    private static UserError reason(
            MergeAgencies input, MergerConflict conflict, CallerContext caller) {
        return caller.reason(conflict.code(), path(input, conflict));
    }

    private static List<String> path(MergeAgencies input, MergerConflict conflict) {
        if (conflict.code() == MergerConflict.Code.DAY_TO_COME) {
            return List.of("input", "happenedOn");
        }
        var place = input.predecessors().lastIndexOf(conflict.agency());
        if (place >= 0) {
            return List.of("input", "predecessors", Integer.toString(place));
        }
        return List.of("input", conflict.agency() == null ? "predecessors" : "successor");
    }
}
