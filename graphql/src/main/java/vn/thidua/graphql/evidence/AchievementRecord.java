package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.evidence.Achievements;
import vn.thidua.tenants.evidence.RecordAchievement;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.achievementRecord}. */
@Singleton
final class AchievementRecord implements MutationField<AchievementRecord.Input> {
    private final Achievements achievements;

    AchievementRecord(Achievements achievements) {
        this.achievements = achievements;
    }

    @Override
    public String name() {
        return "achievementRecord";
    }

    @Override
    public Class<AchievementRecord.Input> input() {
        return AchievementRecord.Input.class;
    }

    @Override
    public Payload run(AchievementRecord.Input input, CallerContext caller) {
        var where = input.person() == null ? "collective" : "person";
        return switch (achievements.record(caller.scope(), input.command())) {
            case RecordAchievement.Answer.Recorded(var achievement) ->
                    caller.done("achievement", achievement);
            case RecordAchievement.Answer.PlanNotIssued() ->
                    caller.refused(Code.PLAN_NOT_ISSUED).at("input", "plan");
            case RecordAchievement.Answer.ItemUnknown(var item) ->
                    caller.refused(Code.ITEM_UNKNOWN, item).at("input", "item");
            case RecordAchievement.Answer.TextUnfit(var max) ->
                    caller.refused(Code.TEXT_UNFIT, max).at("input", "text");
            case RecordAchievement.Answer.SubjectGone() ->
                    caller.refused(Code.SUBJECT_GONE).at("input", where);
            case RecordAchievement.Answer.DayToCome() ->
                    caller.refused(Code.DAY_TO_COME).at("input", "achievedOn");
            case RecordAchievement.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", where);
            case RecordAchievement.Answer.FileTaken(var file) ->
                    caller.refused(Code.FILE_TAKEN, file.name()).at("input", "attachments");
        };
    }

    /** An achievement as clients send it. */
    record Input(
            PlanId plan,
            @Nullable ItemKey item,
            @Nullable PersonId person,
            @Nullable UnitId collective,
            String text,
            LocalDate achievedOn,
            List<AttachmentId> attachments) {
        Input {
            SubjectInput.of(person, collective);
        }

        RecordAchievement command() {
            return new RecordAchievement(
                    plan, item, SubjectInput.of(person, collective), text, achievedOn, attachments);
        }
    }

    private enum Code {
        PLAN_NOT_ISSUED,
        ITEM_UNKNOWN,
        TEXT_UNFIT,
        SUBJECT_GONE,
        DAY_TO_COME,
        NOT_YOUR_UNIT,
        FILE_TAKEN
    }
}
