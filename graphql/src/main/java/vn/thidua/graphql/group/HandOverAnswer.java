package vn.thidua.graphql.group;

import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.handover.HandOverGroup;

/** Tells what came of sending a group's plans on, whoever did it. */
final class HandOverAnswer {
    private HandOverAnswer() {}

    static Payload told(CallerContext caller, HandOverGroup.Answer answer) {
        return switch (answer) {
            case HandOverGroup.Answer.HandedOver(var group, var lead, var plans) ->
                    caller.done("group", group).with("lead", lead).with("plans", plans);
            case HandOverGroup.Answer.NobodyLeads() -> caller.refused(Code.NOBODY_LEADS);
            case HandOverGroup.Answer.StillLeads() -> caller.refused(Code.STILL_LEADS);
            case HandOverGroup.Answer.LeadNotOnPlatform _ ->
                    caller.refused(Code.LEAD_NOT_ON_PLATFORM);
            case HandOverGroup.Answer.NothingKept() -> caller.refused(Code.NOTHING_KEPT);
            case HandOverGroup.Answer.Unfinished(var title) ->
                    caller.refused(Code.UNFINISHED, title);
        };
    }

    private enum Code {
        NOBODY_LEADS,
        STILL_LEADS,
        LEAD_NOT_ON_PLATFORM,
        NOTHING_KEPT,
        UNFINISHED
    }
}
