package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.Achievements;
import vn.thidua.tenants.evidence.StrikeAchievement;

/** {@code Mutation.achievementStrike}. */
@Singleton
final class AchievementStrike implements MutationField<StrikeAchievement> {
    private final Achievements achievements;

    AchievementStrike(Achievements achievements) {
        this.achievements = achievements;
    }

    @Override
    public String name() {
        return "achievementStrike";
    }

    @Override
    public Class<StrikeAchievement> input() {
        return StrikeAchievement.class;
    }

    @Override
    public Payload run(StrikeAchievement input, CallerContext caller) {
        return switch (achievements.strike(caller.scope(), input)) {
            case StrikeAchievement.Answer.Struck(var achievement) ->
                    caller.done("achievement", achievement);
            case StrikeAchievement.Answer.StruckBefore() ->
                    caller.refused(Code.STRUCK_BEFORE).at("input", "achievement");
            case StrikeAchievement.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
            case StrikeAchievement.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "achievement");
        };
    }

    private enum Code {
        STRUCK_BEFORE,
        REASON_UNFIT,
        NOT_YOUR_UNIT
    }
}
