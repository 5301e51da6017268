package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.AwardNotices;
import vn.thidua.tenants.decision.Obstacle;
import vn.thidua.tenants.decision.PostNotice;

/** {@code Mutation.awardNoticePost}. */
@Singleton
final class AwardNoticePost implements MutationField<PostNotice> {
    private final AwardNotices notices;

    AwardNoticePost(AwardNotices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "awardNoticePost";
    }

    @Override
    public Class<PostNotice> input() {
        return PostNotice.class;
    }

    @Override
    public Payload run(PostNotice input, CallerContext caller) {
        return switch (notices.post(caller.scope(), input)) {
            case PostNotice.Answer.Posted(var notice) -> caller.done("notice", notice);
            case PostNotice.Answer.NoDraft() ->
                    caller.refused(Code.NO_DRAFT).at("input", "decision");
            case PostNotice.Answer.NothingToShow() ->
                    caller.refused(Code.NOTHING_TO_SHOW).at("input", "decision");
            case PostNotice.Answer.Unfit(var line, var obstacle) ->
                    caller.refused(code(obstacle), line.name(), line.awardName())
                            .at("input", "decision");
            case PostNotice.Answer.DaysMissing() ->
                    caller.refused(Code.DAYS_MISSING).at("input", "workingDays");
            case PostNotice.Answer.DaysOutOfRange(var min, var max) ->
                    caller.refused(Code.DAYS_OUT_OF_RANGE, min, max).at("input", "workingDays");
        };
    }

    private static Code code(Obstacle obstacle) {
        return switch (obstacle) {
            case HELD -> Code.HELD;
            case NOT_ENDORSED -> Code.NOT_ENDORSED;
            case BEYOND_POWER -> Code.BEYOND_POWER;
            case NOT_OPEN, DECIDED_ELSEWHERE, DECIDED_HERE, IN_DECISION_ALREADY, PRINTED_ALREADY ->
                    Code.NOT_OPEN;
        };
    }

    private enum Code {
        NO_DRAFT,
        NOTHING_TO_SHOW,
        NOT_OPEN,
        HELD,
        NOT_ENDORSED,
        BEYOND_POWER,
        DAYS_MISSING,
        DAYS_OUT_OF_RANGE
    }
}
