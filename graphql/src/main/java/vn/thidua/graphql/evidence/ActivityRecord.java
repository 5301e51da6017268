package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.Activities;
import vn.thidua.tenants.evidence.RecordActivity;

/** {@code Mutation.activityRecord}. */
@Singleton
final class ActivityRecord implements MutationField<RecordActivity> {
    private final Activities activities;

    ActivityRecord(Activities activities) {
        this.activities = activities;
    }

    @Override
    public String name() {
        return "activityRecord";
    }

    @Override
    public Class<RecordActivity> input() {
        return RecordActivity.class;
    }

    @Override
    public Payload run(RecordActivity input, CallerContext caller) {
        return switch (activities.record(caller.scope(), input)) {
            case RecordActivity.Answer.Recorded(var activity) -> caller.done("activity", activity);
            case RecordActivity.Answer.PlanNotIssued() ->
                    caller.refused(Code.PLAN_NOT_ISSUED).at("input", "plan");
            case RecordActivity.Answer.ItemUnknown(var item) ->
                    caller.refused(Code.ITEM_UNKNOWN, item).at("input", "item");
            case RecordActivity.Answer.NameUnfit(var max) ->
                    caller.refused(Code.NAME_UNFIT, max).at("input", "name");
            case RecordActivity.Answer.CountUnfit(var most, var people) ->
                    caller.refused(Code.COUNT_UNFIT, most, people).at("input", "count");
            case RecordActivity.Answer.DayToCome() ->
                    caller.refused(Code.DAY_TO_COME).at("input", "heldOn");
            case RecordActivity.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "unit");
            case RecordActivity.Answer.FileTaken(var file) ->
                    caller.refused(Code.FILE_TAKEN, file.name()).at("input", "attachments");
        };
    }

    private enum Code {
        PLAN_NOT_ISSUED,
        ITEM_UNKNOWN,
        NAME_UNFIT,
        COUNT_UNFIT,
        DAY_TO_COME,
        NOT_YOUR_UNIT,
        FILE_TAKEN
    }
}
