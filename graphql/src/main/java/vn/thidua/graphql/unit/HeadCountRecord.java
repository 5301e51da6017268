package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.unit.HeadCounts;
import vn.thidua.tenants.unit.RecordHeadCount;

/** {@code Mutation.headCountRecord}. */
@Singleton
final class HeadCountRecord implements MutationField<RecordHeadCount> {
    private final HeadCounts counts;

    HeadCountRecord(HeadCounts counts) {
        this.counts = counts;
    }

    @Override
    public String name() {
        return "headCountRecord";
    }

    @Override
    public Class<RecordHeadCount> input() {
        return RecordHeadCount.class;
    }

    @Override
    public Payload run(RecordHeadCount input, CallerContext caller) {
        return switch (counts.record(caller.scope(), input)) {
            case RecordHeadCount.Answer.Recorded(var count) -> caller.done("headCount", count);
            case RecordHeadCount.Answer.FigureOutOfRange(var eachMax) ->
                    caller.refused(Code.FIGURE_OUT_OF_RANGE, eachMax).at("input", "heads");
            case RecordHeadCount.Answer.DayOutOfRange() ->
                    caller.refused(Code.DAY_OUT_OF_RANGE).at("input", "countedOn");
        };
    }

    private enum Code {
        FIGURE_OUT_OF_RANGE,
        DAY_OUT_OF_RANGE
    }
}
