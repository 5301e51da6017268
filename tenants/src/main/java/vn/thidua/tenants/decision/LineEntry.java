package vn.thidua.tenants.decision;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.subject.Subject;

/**
 * An award that is to be written into a decision.
 *
 * @param nomination absent where there was none
 * @param type for what it is given; absent for titles, and where nobody said it
 */
record LineEntry(
        @Nullable NominationId nomination,
        String award,
        String awardName,
        AwardLevel level,
        Subject laureate,
        @Nullable CommendationType type) {
    static LineEntry of(AwardLineRow line) {
        return new LineEntry(
                line.nominationId(),
                line.award(),
                line.awardName(),
                line.level(),
                line.laureate(),
                line.commendationType());
    }

    static LineEntry of(Nomination nomination, String awardName) {
        return new LineEntry(
                nomination.id(),
                nomination.award(),
                awardName,
                nomination.level(),
                nomination.nominee(),
                nomination.type());
    }
}
