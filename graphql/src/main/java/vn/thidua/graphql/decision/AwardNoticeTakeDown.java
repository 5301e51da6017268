package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.AwardNotices;
import vn.thidua.tenants.decision.TakeDownNotice;

/** {@code Mutation.awardNoticeTakeDown}. */
@Singleton
final class AwardNoticeTakeDown implements MutationField<TakeDownNotice> {
    private final AwardNotices notices;

    AwardNoticeTakeDown(AwardNotices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "awardNoticeTakeDown";
    }

    @Override
    public Class<TakeDownNotice> input() {
        return TakeDownNotice.class;
    }

    @Override
    public Payload run(TakeDownNotice input, CallerContext caller) {
        return switch (notices.takeDown(caller.scope(), input)) {
            case TakeDownNotice.Answer.TakenDown(var notice) -> caller.done("notice", notice);
            case TakeDownNotice.Answer.NotPosted() ->
                    caller.refused(Code.NOT_POSTED).at("input", "notice");
            case TakeDownNotice.Answer.ObjectionsOpen(var count) ->
                    caller.refused(Code.OBJECTIONS_OPEN, count).at("input", "notice");
            case TakeDownNotice.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        NOT_POSTED,
        OBJECTIONS_OPEN,
        REASON_UNFIT
    }
}
