package vn.thidua.graphql.tally;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.tally.RecountTallies;
import vn.thidua.platform.tally.TallyRecount;

/** {@code Mutation.tallyRecount}. */
@Singleton
final class TallyRecountMutation implements MutationField<RecountTallies> {
    private final TallyRecount door;

    TallyRecountMutation(TallyRecount door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "tallyRecount";
    }

    @Override
    public Class<RecountTallies> input() {
        return RecountTallies.class;
    }

    @Override
    public Payload run(RecountTallies input, CallerContext caller) {
        return switch (door.goOn(caller.operator(), input)) {
            case RecountTallies.Answer.Recounted found ->
                    caller.done("recount", Recounted.of(found));
            case RecountTallies.Answer.PlaceUnknown() ->
                    caller.refused(Code.PLACE_UNKNOWN).at("input", "after");
        };
    }

    /** What was counted again, as clients see it. */
    record Recounted(
            AgencyId agencyId, int recordCount, int putRightCount, @Nullable String endCursor) {
        static Recounted of(RecountTallies.Answer.Recounted found) {
            return new Recounted(found.agency(), found.records(), found.putRight(), found.end());
        }
    }

    private enum Code {
        PLACE_UNKNOWN
    }
}
