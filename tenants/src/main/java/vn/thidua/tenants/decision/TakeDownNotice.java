package vn.thidua.tenants.decision;

import vn.thidua.platform.award.AwardNoticeId;

/** A notice is taken down: nobody outside the agency reads it any more. */
public record TakeDownNotice(AwardNoticeId notice, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** As long as its decision is a draft, its lines count as not shown. */
        record TakenDown(AwardNotice notice) implements Answer {}

        /** It was taken down before. */
        record NotPosted() implements Answer {}

        /** So many objections to it are not answered. */
        record ObjectionsOpen(int count) implements Answer {}

        /** The reason is missing or too long. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
