package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.Activities;
import vn.thidua.tenants.evidence.StrikeActivity;

/** {@code Mutation.activityStrike}. */
@Singleton
final class ActivityStrike implements MutationField<StrikeActivity> {
    private final Activities activities;

    ActivityStrike(Activities activities) {
        this.activities = activities;
    }

    @Override
    public String name() {
        return "activityStrike";
    }

    @Override
    public Class<StrikeActivity> input() {
        return StrikeActivity.class;
    }

    @Override
    public Payload run(StrikeActivity input, CallerContext caller) {
        return switch (activities.strike(caller.scope(), input)) {
            case StrikeActivity.Answer.Struck(var activity) -> caller.done("activity", activity);
            case StrikeActivity.Answer.StruckBefore() ->
                    caller.refused(Code.STRUCK_BEFORE).at("input", "activity");
            case StrikeActivity.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
            case StrikeActivity.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "activity");
        };
    }

    private enum Code {
        STRUCK_BEFORE,
        REASON_UNFIT,
        NOT_YOUR_UNIT
    }
}
